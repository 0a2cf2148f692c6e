import { civilDateOf, type LinkId } from '../foundation/index.js'
import { withEntries } from './account.js'
import type { BookingFacts } from './book-violation.js'
import { cameByLink, placed } from './came-by-link.js'
import { conclude } from './conclude.js'
import { entriesOfKind } from './entries-of-kind.js'
import { lowerDeduction } from './lower-deduction.js'
import type { PointsOutcome } from './points-outcome.js'
import { restorePoints } from './restore-points.js'
import { standingWeight } from './standing-weight.js'

/**
 * A link was wrong: all that came of it is withdrawn, with the copies made of that. Of a link between numbers the
 * circumstances still tell. @source D-7
 */
export function undoLink(
  linkId: LinkId,
  { accounts, recording, circumstances }: BookingFacts,
): PointsOutcome {
  const on = civilDateOf(recording.at)
  const returned = accounts.flatMap(({ entries }) => restorePoints(entries, on, recording))
  const all = placed(accounts)
  const lowered = withEntries(accounts, returned).flatMap((account) =>
    entriesOfKind(account.entries, 'DEDUCTION')
      .filter((deduction) => standingWeight(deduction, account.entries) > 0)
      .filter((deduction) => cameByLink({ deduction, account }, [linkId], { ...circumstances, all }))
      .map((deduction) => lowerDeduction(deduction, 0, account.entries, recording)),
  )
  return conclude({ before: accounts, added: [...returned, ...lowered], recording, circumstances })
}

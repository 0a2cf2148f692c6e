import type { LinkId } from '../foundation/index.js'
import type { BookingFacts } from './book-violation.js'
import { cameByLink, placed } from './came-by-link.js'
import { lowerDeductions } from './lower-deductions.js'
import type { PointsOutcome } from './points-outcome.js'

/**
 * A link was wrong: all that came of it is withdrawn, with the copies made of that. Of a link between numbers the
 * circumstances still tell. @source D-7
 */
export function undoLink(linkId: LinkId, facts: BookingFacts): PointsOutcome {
  const all = placed(facts.accounts)
  return lowerDeductions(
    {
      lowersTo: 0,
      which: (deduction, account) =>
        cameByLink({ deduction, account }, [linkId], { ...facts.circumstances, all }),
    },
    facts,
  )
}

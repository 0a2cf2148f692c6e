import { civilDateOf, type LinkId } from '../foundation/index.js'
import { type Account, withEntries } from './account.js'
import type { BookingFacts } from './book-violation.js'
import { conclude } from './conclude.js'
import { entriesOfKind } from './entries-of-kind.js'
import type { Deduction } from './ledger-entry.js'
import { lowerDeduction } from './lower-deduction.js'
import type { PointsOutcome } from './points-outcome.js'
import { restorePoints } from './restore-points.js'
import { standingWeight } from './standing-weight.js'

/** A link was wrong: all that came of it is withdrawn, with the copies made of that. @source D-7 */
export function undoLink(
  linkId: LinkId,
  { accounts, recording, circumstances }: BookingFacts,
): PointsOutcome {
  const on = civilDateOf(recording.at)
  const returned = accounts.flatMap(({ entries }) => restorePoints(entries, on, recording))
  const derived = derivedFrom(linkId, accounts)
  const lowered = withEntries(accounts, returned).flatMap(({ entries }) =>
    entriesOfKind(entries, 'DEDUCTION')
      .filter((deduction) => derived.has(deduction.id) && standingWeight(deduction, entries) > 0)
      .map((deduction) => lowerDeduction(deduction, 0, entries, recording)),
  )
  return conclude({ before: accounts, added: [...returned, ...lowered], recording, circumstances })
}

function derivedFrom(linkId: LinkId, accounts: readonly Account[]): ReadonlySet<Deduction['id']> {
  const deductions = accounts.flatMap(({ entries }) => entriesOfKind(entries, 'DEDUCTION'))
  const derived = new Set<Deduction['id']>()
  const isDerived = ({ id, origin }: Deduction) =>
    !derived.has(id) &&
    ((origin.kind === 'LINK' && origin.linkId === linkId) ||
      (origin.kind === 'COPY' && derived.has(origin.ofId)))
  for (let more = deductions.filter(isDerived); more.length > 0; more = deductions.filter(isDerived))
    for (const { id } of more) derived.add(id)
  return derived
}

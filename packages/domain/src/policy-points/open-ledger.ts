import type { Account } from './account.js'
import type { BookingFacts } from './book-violation.js'
import { conclude } from './conclude.js'
import { copiesFor } from './copies-for.js'
import type { PointsOutcome } from './points-outcome.js'
import { policyOn } from './policy-on.js'
import { recorded } from './recorded.js'

/** A new account begins with the total of the day, less what it takes along. @source BP-1, D-5 */
export function openLedger(
  opened: Omit<Account, 'entries'>,
  { accounts, circumstances, recording }: BookingFacts,
): PointsOutcome {
  const { startTotal: points } = policyOn(circumstances.policies, opened.openedOn)
  const opening = {
    ...recorded(opened.sellerId, opened.openedOn, recording),
    kind: 'OPENING',
    points,
  } as const
  const copies = copiesFor(opened, { others: accounts, circumstances, recording })
  return conclude({
    before: [...accounts, { ...opened, entries: [] }],
    added: [opening, ...copies],
    recording,
    circumstances,
  })
}

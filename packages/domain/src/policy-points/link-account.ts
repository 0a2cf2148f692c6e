import type { Temporal } from 'temporal-polyfill'
import { civilDateOf, isEarlierDay, type LinkId, type SellerId } from '../foundation/index.js'
import { type Account, wasThereOn } from './account.js'
import type { BookingFacts } from './book-violation.js'
import { conclude } from './conclude.js'
import { deductionsInForce } from './deductions-in-force.js'
import type { Deduction } from './ledger-entry.js'
import { oncePerViolation } from './once-per-violation.js'
import type { PointsOutcome } from './points-outcome.js'
import { recorded } from './recorded.js'

export interface FoundLink {
  readonly linkId: LinkId
  /** The account that was found to belong to the register number, and is among its accounts now. */
  readonly sellerId: SellerId
  /** Since when it belongs there. */
  readonly sinceOn: Temporal.PlainDate
}

/**
 * What runs reach-wide on a register number applies to an account that was found to belong to it on the day of the
 * deed, until the same date; to one that opened after the deed, as a copy. @source OS-1, OS-5
 */
export function linkAccount(
  link: FoundLink,
  { accounts, recording, circumstances }: BookingFacts,
): PointsOutcome {
  const on = civilDateOf(recording.at)
  const linked = accounts.filter(({ sellerId }) => sellerId === link.sellerId)
  const added = linked.flatMap((account) => {
    const known = account.entries.flatMap((entry) => (entry.kind === 'DEDUCTION' ? entry.violationId : []))
    const running = accounts
      .filter(({ ownershipId }) => ownershipId === account.ownershipId)
      .flatMap(({ entries }) => deductionsInForce(entries, on))
      .filter(({ deduction: { reach, deedOn, violationId } }) => {
        const isLinked = !isEarlierDay(deedOn, link.sinceOn)
        return reach !== 'ACCOUNT' && isLinked && !known.includes(violationId)
      })
    return oncePerViolation(running).map(({ deduction, points }) => ({
      ...deduction,
      ...recorded(account.sellerId, on, recording),
      points,
      origin: originOf(deduction, account, link),
    }))
  })
  return conclude({ before: accounts, added, recording, circumstances })
}

function originOf({ id, deedOn }: Deduction, account: Account, { linkId }: FoundLink): Deduction['origin'] {
  return wasThereOn(account, deedOn) ? { kind: 'LINK', linkId } : { kind: 'COPY', ofId: id }
}

import type { Temporal } from 'temporal-polyfill'
import { civilDateOf, isEarlierDay, isLaterDay, type LinkId, type SellerId } from '../foundation/index.js'
import { type Account, wasThereOn } from './account.js'
import type { BookingFacts } from './book-violation.js'
import { conclude } from './conclude.js'
import type { Deduction } from './ledger-entry.js'
import { oncePerViolation } from './once-per-violation.js'
import type { PointsOutcome } from './points-outcome.js'
import { recorded } from './recorded.js'
import { stillToReturn } from './still-to-return.js'

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
      .flatMap(({ entries }) => stillToReturn(entries, on))
      .filter(({ deduction }) => deduction.reach !== 'ACCOUNT' && !known.includes(deduction.violationId))
    return oncePerViolation(running).flatMap(({ deduction, points }) => {
      const origin = originOf(deduction, account, link)
      return origin === null
        ? []
        : [{ ...deduction, ...recorded(account.sellerId, on, recording), points, origin }]
    })
  })
  return conclude({ before: accounts, added, recording, circumstances })
}

/** Null when the account did not belong there yet on the day of the deed. */
function originOf(
  { id, deedOn }: Deduction,
  account: Account,
  { linkId, sinceOn }: FoundLink,
): Deduction['origin'] | null {
  if (isLaterDay(account.openedOn, deedOn)) return { kind: 'COPY', ofId: id }
  const belonged = wasThereOn(account, deedOn) && !isEarlierDay(deedOn, sinceOn)
  return belonged ? { kind: 'LINK', linkId } : null
}

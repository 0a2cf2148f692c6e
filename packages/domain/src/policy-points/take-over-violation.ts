import type { Temporal } from 'temporal-polyfill'
import {
  accepted,
  civilDateOf,
  isEarlierDay,
  isLaterDay,
  type LedgerEntryId,
  type Result,
  refused,
  type SellerId,
  startOfDay,
} from '../foundation/index.js'
import { type Account, withEntries } from './account.js'
import { balanceOf } from './balance.js'
import type { BookingFacts } from './book-violation.js'
import { closureInForce } from './closure-in-force.js'
import { conclude } from './conclude.js'
import { entriesOfKind } from './entries-of-kind.js'
import { forceMajeureOf } from './force-majeure.js'
import type { Deduction, DeductionOrigin, LedgerEntry } from './ledger-entry.js'
import type { PointsNotice, PointsOutcome } from './points-outcome.js'
import { policyOn } from './policy-on.js'
import { reachedAccounts } from './reached-accounts.js'
import { recorded } from './recorded.js'
import { returnDate } from './return-date.js'
import { type BookedElsewhere, type TakeOverFault, takeOverFaults } from './take-over-faults.js'

/** What taking a violation over does to the points of its trader. */
export interface TakenOver {
  readonly outcome: PointsOutcome
  /** Those of its entries of which the account knows already; none of the notices is about them. */
  readonly toldElsewhere: readonly LedgerEntryId[]
  /** Null for a note. */
  readonly returnsOn: Temporal.PlainDate | null
}

/**
 * A violation of elsewhere stands in the ledger as from the day on which it was booked, and is known here from now on;
 * what came back since then did so on its date. Nobody is told again, and nothing is closed or suspended by it.
 * @source BP-3, BP-8, D-4, D-6, D-7, D-8
 */
export function takeOverViolation(
  violation: BookedElsewhere,
  facts: BookingFacts,
): Result<TakenOver, TakeOverFault> {
  const { accounts, circumstances, recording } = facts
  const account = accounts.find(({ sellerId }) => sellerId === violation.sellerId)
  if (account === undefined) return refused({ kind: 'not-there-on-the-day', path: ['deedOn'] })
  const { policies } = circumstances
  const faults = takeOverFaults(violation, { account, policies, today: civilDateOf(recording.at) })
  if (faults.length > 0) return refused(...faults)
  const forceMajeure = forceMajeureOf(circumstances.forceMajeure, violation)
  if (forceMajeure !== null) return refused({ kind: 'force-majeure', path: ['deedOn'], forceMajeure })
  const { returnInDays } = policyOn(policies, violation.bookedOn)
  const returnsOn = returnDate(startOfDay(violation.bookedOn), returnInDays)
  const added = violation.points === 0 ? [] : deductionsFor({ ...violation, account, returnsOn }, facts)
  if (leavesNothing(added, accounts)) return refused({ kind: 'needs-two-people', path: ['points'] })
  const outcome = conclude({ before: accounts, added, recording, circumstances })
  const toldElsewhere = outcome.entries.filter((entry) => isOf(entry, added)).map(({ id }) => id)
  return accepted({
    outcome: { ...outcome, notices: outcome.notices.filter((notice) => isOwed(notice, toldElsewhere)) },
    toldElsewhere,
    returnsOn: violation.points === 0 ? null : returnsOn,
  })
}

interface Dated extends BookedElsewhere {
  readonly account: Account
  readonly returnsOn: Temporal.PlainDate
}

/** On all whom it reached then, and on those who opened while it ran and would have taken it along. */
function deductionsFor(
  violation: Dated,
  { accounts, circumstances, recording }: BookingFacts,
): readonly Deduction[] {
  const { violationId, deedOn, bookedOn, points, reach, returnsOn } = violation
  const written = (sellerId: SellerId, on: Temporal.PlainDate, origin: DeductionOrigin): Deduction => ({
    ...recorded(sellerId, on, recording),
    kind: 'DEDUCTION',
    points,
    violationId,
    deedOn,
    reach,
    origin,
    returnsOn,
    ground: null,
  })
  const reached = reachedAccounts(violation, accounts, circumstances)
  const booked = reached.accounts.map(({ sellerId }) => written(sellerId, bookedOn, { kind: 'BOOKING' }))
  const own = booked.find(({ sellerId }) => sellerId === violation.sellerId)
  if (own === undefined) return booked
  const since = reach === 'ACCOUNT' ? openedInstead(violation, accounts) : reached.openedSince
  const copies = since
    .filter(({ openedOn }) => isEarlierDay(openedOn, returnsOn))
    .map(({ sellerId, openedOn }) =>
      written(sellerId, isLaterDay(openedOn, bookedOn) ? openedOn : bookedOn, { kind: 'COPY', ofId: own.id }),
    )
  return [...booked, ...copies]
}

/** Accounts in the same country that were opened after it had been left by choice. @source OS-1 */
function openedInstead({ account, bookedOn }: Dated, accounts: readonly Account[]): readonly Account[] {
  const { sellerId, ownershipId, country, leftOn } = account
  if (leftOn === null) return []
  return accounts.filter(
    (other) =>
      other.sellerId !== sellerId &&
      other.ownershipId === ownershipId &&
      other.country === country &&
      !isEarlierDay(other.openedOn, leftOn) &&
      !isEarlierDay(other.openedOn, bookedOn),
  )
}

/** Whether an account that was not closed comes to 0 by it on any day, be it long past. */
function leavesNothing(added: readonly Deduction[], accounts: readonly Account[]): boolean {
  const after = new Map(withEntries(accounts, added).map(({ sellerId, entries }) => [sellerId, entries]))
  return added.some((deduction) => {
    const entries = after.get(deduction.sellerId) ?? []
    return lowestDays(deduction, entries).some((on) => isAtNothing(entries, on))
  })
}

/** Of the days on which it counts those on which something was taken: on no other is less left. */
function lowestDays(
  { effectiveOn, returnsOn }: Deduction,
  entries: readonly LedgerEntry[],
): readonly Temporal.PlainDate[] {
  return entriesOfKind(entries, 'DEDUCTION')
    .map((deduction) => deduction.effectiveOn)
    .filter((on) => !isEarlierDay(on, effectiveOn) && isEarlierDay(on, returnsOn))
}

function isAtNothing(entries: readonly LedgerEntry[], on: Temporal.PlainDate): boolean {
  return closureInForce(entries, on) === undefined && (balanceOf(entries, on)?.raw ?? 1) <= 0
}

function isOf(entry: LedgerEntry, added: readonly Deduction[]): boolean {
  return added.some(({ id }) => id === entry.id || ('offsetsId' in entry && entry.offsetsId === id))
}

/** What time brought meanwhile is told as always. */
function isOwed(notice: PointsNotice, toldElsewhere: readonly LedgerEntryId[]): boolean {
  if (notice.kind === 'points-warning') return false
  return !('entryId' in notice && toldElsewhere.includes(notice.entryId))
}

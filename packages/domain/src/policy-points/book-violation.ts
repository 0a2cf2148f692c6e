import type { Temporal } from 'temporal-polyfill'
import type { SellerId, ViolationId } from '../foundation/index.js'
import { accepted, civilDateOf, type HandlerId, type Result, refused } from '../foundation/index.js'
import type { Account } from './account.js'
import type { Circumstances } from './circumstances.js'
import { conclude } from './conclude.js'
import type { Deduction, DeductionOrigin, UrgentGround } from './ledger-entry.js'
import { linkBetween } from './link-between.js'
import type { PointsOutcome } from './points-outcome.js'
import type { PointsRejection } from './points-rejection.js'
import { policyOn } from './policy-on.js'
import type { Reach } from './reach.js'
import { reachedAccounts } from './reached-accounts.js'
import { recorded } from './recorded.js'
import type { Recording } from './recording.js'
import { returnDate } from './return-date.js'

/** A violation as it was decided. */
export interface DecidedViolation {
  readonly violationId: ViolationId
  readonly sellerId: SellerId
  readonly deedOn: Temporal.PlainDate
  /** In points; 0 is a note. */
  readonly weight: number
  readonly reach: Reach
  readonly ground: UrgentGround | null
}

export interface BookingFacts {
  /** All accounts of the register number and of those related to it. */
  readonly accounts: readonly Account[]
  readonly circumstances: Circumstances
  /** Its policy version is that of the day of the deed. */
  readonly recording: Recording
}

/** What booking a violation would do: for looking at before anybody decides. @source BP-2, D-5, D-6 */
export function bookingOf(
  violation: DecidedViolation,
  { accounts, circumstances, recording }: BookingFacts,
): Result<PointsOutcome, PointsRejection> {
  const fault = faultOf(violation, accounts, circumstances)
  if (fault !== null) return refused(fault)
  const added = deductionsFor(violation, { accounts, circumstances, recording })
  const outcome = conclude({ before: accounts, added, recording, circumstances })
  if (violation.weight > 0) return accepted(outcome)
  const { violationId } = violation
  const notes = reachedAccounts(violation, accounts, circumstances).accounts.map(
    ({ sellerId }) => ({ kind: 'note-made', sellerId, violationId }) as const,
  )
  return accepted({ ...outcome, notices: [...notes, ...outcome.notices] })
}

/** As `bookingOf`, for good: what brings an account to 0 needs a second person. @source D-6, D-8 */
export function bookViolation(
  violation: DecidedViolation,
  facts: BookingFacts & { readonly confirmedById: HandlerId | null },
): Result<PointsOutcome, PointsRejection> {
  const booking = bookingOf(violation, facts)
  if (!booking.ok || !booking.value.needsSecondPerson) return booking
  const path = ['confirmedById']
  if (facts.confirmedById === null) return refused({ kind: 'second-person-needed', path })
  return facts.confirmedById === facts.recording.actorId
    ? refused({ kind: 'second-person-is-another', path })
    : booking
}

function faultOf(
  violation: DecidedViolation,
  accounts: readonly Account[],
  circumstances: Circumstances,
): PointsRejection | null {
  const { violationId, weight } = violation
  if (!Number.isSafeInteger(weight) || weight < 0) return { kind: 'not-whole-points', path: ['weight'] }
  const isBooked = accounts.some(({ entries }) =>
    entries.some((entry) => entry.kind === 'DEDUCTION' && entry.violationId === violationId),
  )
  if (isBooked) return { kind: 'booked-already', path: ['violationId'] }
  return reachedAccounts(violation, accounts, circumstances).accounts.length === 0
    ? { kind: 'not-there-on-the-day', path: ['sellerId'] }
    : null
}

function deductionsFor(violation: DecidedViolation, facts: BookingFacts): readonly Deduction[] {
  if (violation.weight === 0) return []
  const { accounts, openedSince } = reachedAccounts(violation, facts.accounts, facts.circumstances)
  const ownershipId = accounts.find(({ sellerId }) => sellerId === violation.sellerId)?.ownershipId
  const booked = accounts.map((account) => {
    const link =
      ownershipId &&
      linkBetween([ownershipId, account.ownershipId], facts.circumstances.links, violation.deedOn)
    const origin = link ? ({ kind: 'LINK', linkId: link.linkId } as const) : ({ kind: 'BOOKING' } as const)
    return deduction(violation, origin, account.sellerId, facts)
  })
  const own = booked.find(({ sellerId }) => sellerId === violation.sellerId)
  if (own === undefined) return booked
  const copies = openedSince.map(({ sellerId }) =>
    deduction(violation, { kind: 'COPY', ofId: own.id }, sellerId, facts),
  )
  return [...booked, ...copies]
}

function deduction(
  { violationId, deedOn, weight: points, reach, ground }: DecidedViolation,
  origin: DeductionOrigin,
  sellerId: SellerId,
  { circumstances, recording }: BookingFacts,
): Deduction {
  const bookedOn = civilDateOf(recording.at)
  const { returnInDays } = policyOn(circumstances.policies, bookedOn)
  return {
    ...recorded(sellerId, bookedOn, recording),
    kind: 'DEDUCTION',
    points,
    violationId,
    deedOn,
    reach,
    origin,
    returnsOn: returnDate(recording.at, returnInDays),
    ground,
  }
}

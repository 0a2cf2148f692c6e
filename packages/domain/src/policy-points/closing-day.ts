import type { Temporal } from 'temporal-polyfill'
import { isAfter, isLaterDay } from '../foundation/index.js'
import type { Circumstances } from './circumstances.js'
import type { ClosureGround, Deduction } from './ledger-entry.js'
import { policyOn } from './policy-on.js'

interface ComingToNothing {
  readonly deduction: Deduction
  readonly ground: ClosureGround
  /** All that counts on the day, the deduction included. */
  readonly inForce: readonly Deduction[]
}

/**
 * The day on which an account that came to 0 closes: at once, or so many days after delivery of the notice; never
 * while an objection holds it. `null` when no notice was delivered yet. @source D-6
 */
export function closingDay(
  { deduction, ground, inForce }: ComingToNothing,
  circumstances: Circumstances,
): Temporal.PlainDate | null {
  const policy = policyOn(circumstances.policies, deduction.effectiveOn)
  const delivered = circumstances.deliveries.find(({ deductionId }) => deductionId === deduction.id)?.on
  const noticeOver = delivered?.add({ days: policy.closureNoticeInDays }) ?? null
  const due = ground === 'NOTICE_PERIOD_OVER' ? noticeOver : deduction.effectiveOn
  if (due === null || policy.closureMode === 'IMMEDIATE') return due
  const latest = deduction.effectiveOn.add({ months: policy.heldAtMostInMonths })
  return later(due, heldUntil({ deduction, inForce, latest }, circumstances))
}

interface Holding {
  readonly deduction: Deduction
  readonly inForce: readonly Deduction[]
  readonly latest: Temporal.PlainDate
}

function heldUntil(
  { deduction: { effectiveOn, recordedAt }, inForce, latest }: Holding,
  { objections }: Circumstances,
): Temporal.PlainDate {
  const filed = objections.filter(
    ({ violationId, filedAt }) =>
      inForce.some((deduction) => deduction.violationId === violationId) && !isAfter(filedAt, recordedAt),
  )
  const ends = filed.map(({ decidedOn }) => earlier(decidedOn ?? latest, latest))
  return ends.reduce(later, effectiveOn)
}

const later = (one: Temporal.PlainDate, other: Temporal.PlainDate) => (isLaterDay(one, other) ? one : other)
const earlier = (one: Temporal.PlainDate, other: Temporal.PlainDate) => (isLaterDay(one, other) ? other : one)

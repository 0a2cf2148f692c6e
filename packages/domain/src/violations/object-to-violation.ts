import type { Temporal } from 'temporal-polyfill'
import {
  accepted,
  civilDateOf,
  isLaterDay,
  type ObjectionId,
  parseRequiredText,
  type Result,
  refused,
  together,
} from '../foundation/index.js'
import { inStateFor } from './lifecycle.js'
import { DECIDED_WITHIN_DAYS, OBJECTED_WITHIN_MONTHS, type Objection } from './objection.js'
import type { Violation } from './violation.js'
import type { ViolationRejection } from './violation-rejection.js'

export const LONGEST_GROUNDS = 5_000

export interface ObjectingFacts {
  readonly id: ObjectionId
  readonly grounds: string
  readonly by: Pick<Objection, 'filedByContactId' | 'registeredById'>
  readonly notices: readonly NoticeOfViolation[]
  readonly at: Temporal.Instant
}

/** That a violation was told to one of those whom it reached. */
export interface NoticeOfViolation {
  /** Null while it is not known to have arrived, so that nothing begins to run. */
  readonly deliveredOn: Temporal.PlainDate | null
}

/**
 * The last day on which an objection is in time: six months after the last of the notices arrived; null while one has
 * not. It is also after a closure.
 */
export function objectionOpenUntil(notices: readonly NoticeOfViolation[]): Temporal.PlainDate | null {
  const days = notices.map(({ deliveredOn }) => deliveredOn)
  const known = days.filter((day) => day !== null)
  if (known.length < days.length || known.length === 0) return null
  const last = known.reduce((one, other) => (isLaterDay(other, one) ? other : one))
  return last.add({ months: OBJECTED_WITHIN_MONTHS })
}

/** A seller does not agree; it is free, once for each violation, and counts for all whom it reached. @source D-7 */
export function objectToViolation(
  violation: Violation,
  { id, grounds, by, notices, at }: ObjectingFacts,
): Result<Objection, ViolationRejection> {
  const filedOn = civilDateOf(at)
  const read = together({
    state: inStateFor('OBJECT', violation),
    first: isFirst(violation),
    time: isInTime(notices, filedOn),
    grounds: parseRequiredText(grounds, { path: ['grounds'], maximum: LONGEST_GROUNDS, multiline: true }),
  })
  if (!read.ok) return read
  const dueOn = filedOn.add({ days: DECIDED_WITHIN_DAYS })
  return accepted({ id, filedAt: at, ...by, grounds: read.value.grounds, dueOn, ruling: null })
}

const isFirst = ({ objection }: Violation): Result<null, ViolationRejection> =>
  objection === null ? accepted(null) : refused({ kind: 'objected-already', path: ['violationId'] })

function isInTime(
  notices: readonly NoticeOfViolation[],
  on: Temporal.PlainDate,
): Result<null, ViolationRejection> {
  const untilOn = objectionOpenUntil(notices)
  return untilOn !== null && isLaterDay(on, untilOn)
    ? refused({ kind: 'objected-too-late', path: ['violationId'], untilOn })
    : accepted(null)
}

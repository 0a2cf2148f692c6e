import { type Result, refused, together, type ViolationId } from '../foundation/index.js'
import {
  type BookingFacts,
  bookingOf,
  type DecidedViolation,
  type PointsOutcome,
} from '../policy-points/index.js'
import { withinPolicy } from './decide-violation.js'
import { knownCategory, parseDeed, type ReportFacts } from './report-violation.js'
import type { ViolationRejection } from './violation-rejection.js'

export type WhatIf = Pick<DecidedViolation, 'deedOn' | 'weight' | 'reach'>

export interface WhatIfFacts extends BookingFacts, Pick<ReportFacts, 'categoryId' | 'at'> {
  readonly seller: NonNullable<ReportFacts['seller']>
  /** Of no violation that there is. */
  readonly id: ViolationId
}

/**
 * What a violation would do to the points of an account, and of all that it reaches, if it were decided now: within the
 * policy that holds, and nothing is closed at once on another ground.
 * @source BP-1, D-5, D-6
 */
export function whatIf(form: WhatIf, facts: WhatIfFacts): Result<PointsOutcome, ViolationRejection> {
  const { policies } = facts.circumstances
  const read = together({
    categoryId: knownCategory(form, { ...facts, policies }),
    deedOn: parseDeed(form.deedOn, facts),
  })
  if (!read.ok) return read
  const allowed = withinPolicy(read.value, form, facts)
  if (!allowed.ok) {
    const [first, ...others] = allowed.rejections.map(onTheDay)
    return first === undefined ? allowed : refused(first, ...others)
  }
  return bookingOf({ ...form, violationId: facts.id, sellerId: facts.seller.id, ground: null }, facts)
}

/** Nothing was reported: of what is asked the day is what force majeure excuses. */
const onTheDay = (rejection: ViolationRejection): ViolationRejection =>
  rejection.kind === 'force-majeure' ? { ...rejection, path: ['deedOn'] } : rejection

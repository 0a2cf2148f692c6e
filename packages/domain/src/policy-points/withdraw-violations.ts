import type { ViolationId } from '../foundation/index.js'
import type { BookingFacts } from './book-violation.js'
import { lowerDeductions } from './lower-deductions.js'
import type { PointsOutcome } from './points-outcome.js'

/**
 * All of these violations are as if they had never been, on all that they reached and at once; what an objection against
 * one of them held is held no more. @source D-7
 */
export function withdrawViolations(violationIds: readonly ViolationId[], facts: BookingFacts): PointsOutcome {
  const withdrawn = new Set(violationIds)
  return lowerDeductions({ lowersTo: 0, which: ({ violationId }) => withdrawn.has(violationId) }, facts)
}

import { civilDateOf, type ViolationId } from '../foundation/index.js'
import type { BookingFacts } from './book-violation.js'
import { withObjectionsDecided } from './circumstances.js'
import { lowerDeductions } from './lower-deductions.js'
import type { PointsOutcome } from './points-outcome.js'

/**
 * All of these violations are as if they had never been, on all that they reached and at once; the objections that run
 * against them end with them, and hold nothing any more. @source D-7
 */
export function withdrawViolations(
  violationIds: readonly ViolationId[],
  { circumstances, ...facts }: BookingFacts,
): PointsOutcome {
  const withdrawn = new Set(violationIds)
  const today = civilDateOf(facts.recording.at)
  return lowerDeductions(
    { lowersTo: 0, which: ({ violationId }) => withdrawn.has(violationId) },
    { ...facts, circumstances: withObjectionsDecided(circumstances, withdrawn, today) },
  )
}

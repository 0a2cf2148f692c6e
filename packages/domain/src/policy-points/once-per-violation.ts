import type { InForce } from './deductions-in-force.js'

/** The first of each violation: it can run on several accounts, and is counted once on another. */
export function oncePerViolation(running: readonly InForce[]): readonly InForce[] {
  const seen = new Set<string>()
  return running.filter(({ deduction: { violationId } }) => {
    const isFirst = !seen.has(violationId)
    seen.add(violationId)
    return isFirst
  })
}

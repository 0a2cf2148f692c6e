import type { Temporal } from 'temporal-polyfill'
import type { FieldPath, PolicyCategoryId } from '../foundation/index.js'
import type { DecidedViolation } from './book-violation.js'
import { type ForceMajeure, forceMajeureOf } from './force-majeure.js'
import type { Policy } from './policy.js'
import { policyOn } from './policy-on.js'
import { REACHES, type Reach } from './reach.js'
import { weightRange } from './weight-range.js'

export type DecisionRejection =
  /** The category was not in the policy on the day of the deed. */
  | { readonly kind: 'not-in-the-policy'; readonly path: FieldPath }
  | {
      readonly kind: 'weight-out-of-range'
      readonly path: FieldPath
      readonly lightest: number
      readonly heaviest: number
    }
  | { readonly kind: 'reach-too-wide'; readonly path: FieldPath; readonly widest: Reach }
  | ExcusedRejection

/** Nobody is blamed for it; a report of it can only be declined. @source D-7 */
export interface ExcusedRejection {
  readonly kind: 'force-majeure'
  readonly path: FieldPath
  readonly forceMajeure: ForceMajeure
}

interface Deciding {
  readonly policies: readonly Policy[]
  /** All that stands. */
  readonly forceMajeure: readonly ForceMajeure[]
  readonly categoryId: PolicyCategoryId
  readonly decidedOn: Temporal.PlainDate
}

/** The first of what is not allowed of a decision; of points 0, a note, always may be. @source BP-1, D-7, D-14 */
export const decisionFault = (
  decided: Pick<DecidedViolation, 'weight' | 'reach' | 'deedOn'>,
  deciding: Deciding,
): DecisionRejection | null => decisionFaults(decided, deciding)[0] ?? null

/** All that the published policy or force majeure does not allow of a decision. @source BP-1, D-7, D-14 */
export function decisionFaults(
  { weight, reach, deedOn }: Pick<DecidedViolation, 'weight' | 'reach' | 'deedOn'>,
  { policies, forceMajeure, categoryId, decidedOn }: Deciding,
): readonly DecisionRejection[] {
  const excused = forceMajeureOf(forceMajeure, { categoryId, deedOn })
  if (excused !== null) return [{ kind: 'force-majeure', path: ['violationId'], forceMajeure: excused }]
  const range = weightRange(policies, { categoryId, deedOn, decidedOn })
  const rule = policyOn(policies, deedOn).categories.find((found) => found.categoryId === categoryId)
  if (range === null || rule === undefined) return [{ kind: 'not-in-the-policy', path: ['categoryId'] }]
  const isInRange = weight === 0 || (weight >= range.lightest && weight <= range.heaviest)
  const isTooWide = REACHES.indexOf(reach) > REACHES.indexOf(rule.reach)
  return [
    ...(isInRange ? [] : [{ kind: 'weight-out-of-range', path: ['weight'], ...range } as const]),
    ...(isTooWide ? [{ kind: 'reach-too-wide', path: ['reach'], widest: rule.reach } as const] : []),
  ]
}

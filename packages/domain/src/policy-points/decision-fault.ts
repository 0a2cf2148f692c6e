import type { Temporal } from 'temporal-polyfill'
import type { FieldPath, PolicyCategoryId } from '../foundation/index.js'
import type { DecidedViolation } from './book-violation.js'
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

interface Deciding {
  readonly policies: readonly Policy[]
  readonly categoryId: PolicyCategoryId
  readonly decidedOn: Temporal.PlainDate
}

/** The first of what the published policy does not allow of a decision; 0 points, a note, always may be. @source BP-1, D-14 */
export const decisionFault = (
  decided: Pick<DecidedViolation, 'weight' | 'reach' | 'deedOn'>,
  deciding: Deciding,
): DecisionRejection | null => decisionFaults(decided, deciding)[0] ?? null

/** All that the published policy does not allow of a decision. @source BP-1, D-14 */
export function decisionFaults(
  { weight, reach, deedOn }: Pick<DecidedViolation, 'weight' | 'reach' | 'deedOn'>,
  { policies, categoryId, decidedOn }: Deciding,
): readonly DecisionRejection[] {
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

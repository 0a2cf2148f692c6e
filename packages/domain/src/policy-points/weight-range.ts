import type { Temporal } from 'temporal-polyfill'
import { isLaterDay, type PolicyCategoryId } from '../foundation/index.js'
import type { Policy } from './policy.js'
import { policyOn } from './policy-on.js'

export interface WeightRange {
  readonly lightest: number
  readonly heaviest: number
}

interface Case {
  readonly categoryId: PolicyCategoryId
  readonly deedOn: Temporal.PlainDate
  readonly decidedOn: Temporal.PlainDate
}

/**
 * Between what weights a decision can choose: the version of the day of the deed, or the lightest of those in force
 * until the decision. `null` when the category did not exist on the day of the deed. @source BP-1, D-14
 */
export function weightRange(
  policies: readonly Policy[],
  { categoryId, deedOn, decidedOn }: Case,
): WeightRange | null {
  const ofDeed = policyOn(policies, deedOn)
  const since = policies.filter(
    ({ version, inForceFrom }) => version > ofDeed.version && !isLaterDay(inForceFrom, decidedOn),
  )
  const ruleIn = ({ categories }: Policy) => categories.find((rule) => rule.categoryId === categoryId)
  const first = ruleIn(ofDeed)
  if (first === undefined) return null
  const rules = [first, ...since.flatMap((policy) => ruleIn(policy) ?? [])]
  return {
    lightest: Math.min(...rules.map(({ lightest }) => lightest)),
    heaviest: Math.min(...rules.map(({ heaviest }) => heaviest)),
  }
}

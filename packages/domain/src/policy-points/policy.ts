import type { Temporal } from 'temporal-polyfill'
import type { PolicyCategoryId } from '../foundation/index.js'
import type { Reach } from './reach.js'

/** What the published terms say of one category of violations. @source BP-1, D-14 */
export interface CategoryRule {
  readonly categoryId: PolicyCategoryId
  /** In points, both included. */
  readonly lightest: number
  readonly heaviest: number
  /** The widest that may be chosen. */
  readonly reach: Reach
}

/** What sellers read of a rule in one language, each a sentence or an example that stands by itself. @source BP-8 */
export interface RuleText {
  readonly notAllowed: readonly string[]
  readonly allowed: readonly string[]
}

export interface RuleTexts {
  readonly NL: RuleText
  readonly EN: RuleText
}

/** A rule with what is told of it; deciding needs no more than the rule. */
export interface PublishedRule extends CategoryRule {
  readonly texts: RuleTexts
}

/** Whether a total of 0 closes while an objection runs against something that brought it there. @source D-6 */
export type ClosureMode = 'IMMEDIATE' | 'HELD'

/** The policy as it holds from a day on, until the next version does. @source D-5, D-14 */
export interface Policy {
  /** Rising. */
  readonly version: number
  readonly inForceFrom: Temporal.PlainDate
  /** A category that is not among them is retired from then on. */
  readonly categories: readonly CategoryRule[]
  /** With how many points an account opens. */
  readonly startTotal: number
  readonly returnInDays: number
  readonly closureMode: ClosureMode
  readonly heldAtMostInMonths: number
  /** Between delivery of the notice and a closing that is not at once. */
  readonly closureNoticeInDays: number
  /** Between telling a change of the policy and its coming into force. */
  readonly changeNoticeInDays: number
  /** So many points left are told to the seller as a warning. */
  readonly warnAt: readonly number[]
}

/** The policy as everybody can read it. @source BP-8 */
export interface PublishedPolicy extends Policy {
  readonly categories: readonly PublishedRule[]
}

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

/** Whether a total of 0 closes while an objection runs against something that brought it there. @source D-6 */
export type ClosureMode = 'IMMEDIATE' | 'HELD'

/** The policy as it holds from a day on, until the next version does. @source D-5, D-14 */
export interface Policy {
  /** Rising. */
  readonly version: number
  readonly inForceFrom: Temporal.PlainDate
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

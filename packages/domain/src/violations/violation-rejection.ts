import type { Temporal } from 'temporal-polyfill'
import type { Datum } from '../complaints/index.js'
import type { FieldPath, FieldRejection } from '../foundation/index.js'
import type { DecisionRejection, PointsRejection } from '../policy-points/index.js'
import type { StatementPart } from './missing-in-statement.js'
import type { ViolationState } from './violation-state.js'

/** It was decided, sent back, declined or withdrawn already, or not yet. */
export interface NotInThisState {
  readonly kind: 'not-in-this-state'
  readonly path: FieldPath
  readonly state: ViolationState
}

/** Why something is not done with a violation. */
export type ViolationRejection =
  | FieldRejection
  | DecisionRejection
  | PointsRejection
  | NotInThisState
  /** The deed lies before the first policy, or before the category was in it. */
  | { readonly kind: 'before-the-rule'; readonly path: FieldPath }
  /** The category is not in the policy any more. */
  | { readonly kind: 'category-retired'; readonly path: FieldPath }
  /** `maximum` is included; the least is 1. */
  | { readonly kind: 'quantity-out-of-range'; readonly path: FieldPath; readonly maximum: number }
  /** From the text one can tell who complained. @source D-10 */
  | { readonly kind: 'tells-who'; readonly path: FieldPath; readonly datum: Datum; readonly at: number }
  | { readonly kind: 'of-another-seller'; readonly path: FieldPath }
  | { readonly kind: 'seller-not-heard'; readonly path: FieldPath }
  | { readonly kind: 'before-the-deed'; readonly path: FieldPath }
  | {
      readonly kind: 'statement-incomplete'
      readonly path: FieldPath
      readonly missing: readonly StatementPart[]
    }
  | { readonly kind: 'objected-already'; readonly path: FieldPath }
  | { readonly kind: 'objected-too-late'; readonly path: FieldPath; readonly untilOn: Temporal.PlainDate }
  | { readonly kind: 'no-objection-runs'; readonly path: FieldPath }
  /** Whoever decided or confirmed it reviews no objection to it. */
  | { readonly kind: 'reviewer-decided' | 'reviewer-confirmed'; readonly path: FieldPath }

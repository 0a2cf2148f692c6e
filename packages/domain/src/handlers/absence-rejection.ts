import type { Temporal } from 'temporal-polyfill'
import type { NotPermitted } from '../access/index.js'
import type { FieldPath, HandlerId } from '../foundation/index.js'

/** Why an absence cannot be arranged that way. */
export type AbsenceRejection =
  | NotPermitted
  | {
      readonly kind: 'absence-in-the-past'
      readonly path: FieldPath
      readonly earliestOn: Temporal.PlainDate
    }
  | { readonly kind: 'ends-before-it-begins'; readonly path: FieldPath }
  | { readonly kind: 'absence-too-far'; readonly path: FieldPath; readonly latestOn: Temporal.PlainDate }
  | { readonly kind: 'substitute-is-oneself'; readonly path: FieldPath }
  | { readonly kind: 'substitute-cannot-handle'; readonly path: FieldPath }
  /** The substitute is away as well in part of that time. */
  | {
      readonly kind: 'substitute-is-away'
      readonly path: FieldPath
      readonly fromOn: Temporal.PlainDate
      readonly untilOn: Temporal.PlainDate
    }
  /** Who goes away does the work of somebody else then. */
  | {
      readonly kind: 'substitutes-for-another'
      readonly path: FieldPath
      readonly handlerId: HandlerId
      readonly fromOn: Temporal.PlainDate
      readonly untilOn: Temporal.PlainDate
    }
  | {
      readonly kind: 'already-away'
      readonly path: FieldPath
      readonly fromOn: Temporal.PlainDate
      readonly untilOn: Temporal.PlainDate
    }
  | { readonly kind: 'absence-is-over'; readonly path: FieldPath }

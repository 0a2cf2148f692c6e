import type { Temporal } from 'temporal-polyfill'
import type { NotPermitted } from '../access/index.js'
import type { BeyondHorizon } from '../deadlines/index.js'
import type { FieldPath, FieldRejection, HandlerId } from '../foundation/index.js'
import type { ComplaintState } from './complaint.js'
import type { Trace } from './find-traces.js'
import type { ComplaintAct } from './lifecycle.js'

/** Why the office will not do it now. Paths are those of the act's own facts (`handlerId`, `at`, `report` …). */
export type ComplaintRejection =
  | FieldRejection
  | (BeyondHorizon & { readonly path: FieldPath })
  | NotPermitted
  | { readonly kind: 'act-not-allowed-in-state'; readonly act: ComplaintAct; readonly state: ComplaintState }
  | { readonly kind: 'settled-elsewhere'; readonly path: FieldPath }
  | { readonly kind: 'not-assigned' }
  | { readonly kind: 'not-yours-to-confirm'; readonly handlerId: HandlerId }
  | { readonly kind: 'already-confirmed'; readonly confirmedAt: Temporal.Instant }
  | { readonly kind: 'already-assigned-to'; readonly path: FieldPath; readonly handlerId: HandlerId }
  | { readonly kind: 'handler-not-on-duty'; readonly path: FieldPath; readonly handlerId: HandlerId }
  | { readonly kind: 'handler-may-not-handle'; readonly path: FieldPath; readonly handlerId: HandlerId }
  /** Whom it is about neither handles it nor is consulted about it. @source D-18 */
  | { readonly kind: 'is-about-this-handler'; readonly path: FieldPath; readonly handlerId: HandlerId }
  /** Who would be kept from it does not decide on that. @source D-18 */
  | { readonly kind: 'concerns-yourself'; readonly path: FieldPath }
  | { readonly kind: 'already-named'; readonly path: FieldPath }
  /** Nothing can be put to a seller whom we do not know. @source D-16 */
  | { readonly kind: 'no-known-seller' }
  | { readonly kind: 'too-short'; readonly path: FieldPath; readonly minimum: number }
  /** The text tells who complained. @source D-16 */
  | ({ readonly kind: 'tells-who'; readonly path: FieldPath } & Trace)
  | { readonly kind: 'extract-withdrawn'; readonly path: FieldPath }
  | { readonly kind: 'manager-or-mandate-needed'; readonly path: FieldPath }
  | { readonly kind: 'not-management'; readonly path: FieldPath; readonly handlerId: HandlerId }
  | {
      readonly kind: 'deadline-in-the-past'
      readonly path: FieldPath
      readonly earliestOn: Temporal.PlainDate
    }
  | { readonly kind: 'not-a-working-day'; readonly path: FieldPath; readonly on: Temporal.PlainDate }
  | { readonly kind: 'attempt-agrees-nothing'; readonly path: FieldPath }
  | {
      readonly kind: 'two-attempts-first'
      readonly path: FieldPath
      readonly attempts: number
      readonly required: number
    }

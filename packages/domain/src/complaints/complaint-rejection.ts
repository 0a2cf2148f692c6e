import type { Temporal } from 'temporal-polyfill'
import type { NotPermitted } from '../access/index.js'
import type { BeyondHorizon } from '../deadlines/index.js'
import type { FieldPath, FieldRejection, HandlerId } from '../foundation/index.js'
import type { Blocker } from './blockers-to-closing.js'
import type { ComplaintState } from './complaint.js'
import type { Trace } from './find-traces.js'
import type { HeardParty } from './hearing.js'
import type { ComplaintAct } from './lifecycle.js'
import type { MergeObstacle } from './merge-complaint.js'
import type { Honesty, Verdict } from './part.js'
import type { SendingWay } from './send-decision.js'

/** Why the office will not do it now. Paths are those of the act's own facts (`handlerId`, `at`, `report` …). */
export type ComplaintRejection =
  | FieldRejection
  | (BeyondHorizon & { readonly path: FieldPath })
  | NotPermitted
  | { readonly kind: 'act-not-allowed-in-state'; readonly act: ComplaintAct; readonly state: ComplaintState }
  | { readonly kind: 'settled-elsewhere'; readonly path: FieldPath }
  /** Its personal data are gone, and with them all that could be done with it. @source KP-15 */
  | { readonly kind: 'disposed-of'; readonly path: FieldPath }
  /** Its retention is not over yet. @source KP-15 */
  | { readonly kind: 'still-kept'; readonly untilOn: Temporal.PlainDate }
  | { readonly kind: 'not-assigned' }
  | { readonly kind: 'not-yours-to-confirm'; readonly handlerId: HandlerId }
  | { readonly kind: 'already-confirmed'; readonly confirmedAt: Temporal.Instant }
  | { readonly kind: 'already-assigned-to'; readonly path: FieldPath; readonly handlerId: HandlerId }
  | { readonly kind: 'handler-not-on-duty'; readonly path: FieldPath; readonly handlerId: HandlerId }
  | { readonly kind: 'handler-may-not-handle'; readonly path: FieldPath; readonly handlerId: HandlerId }
  /** Whom it is about neither handles it nor is consulted about it. @source D-18 */
  | { readonly kind: 'is-about-this-handler'; readonly path: FieldPath; readonly handlerId: HandlerId }
  /** A further round is for another, as long as there is one. @source KM-17 */
  | { readonly kind: 'handled-former-round'; readonly path: FieldPath; readonly handlerId: HandlerId }
  /** Who would be kept from it does not decide on that. @source D-18 */
  | { readonly kind: 'concerns-yourself'; readonly path: FieldPath }
  | { readonly kind: 'already-named'; readonly path: FieldPath }
  /** Nothing can be put to a seller whom we do not know. @source D-16 */
  | { readonly kind: 'no-known-seller' }
  /** Nobody of that party is known to be concerned, so that nobody can be heard. */
  | { readonly kind: 'concerns-nobody'; readonly path: FieldPath; readonly party: HeardParty }
  /** A seller is heard about an extract, and it has none. @source D-16 */
  | { readonly kind: 'put-to-seller-first'; readonly path: FieldPath }
  | { readonly kind: 'same-complaint' | 'related-already' | 'not-related'; readonly path: FieldPath }
  | {
      readonly kind: 'other-has-ended' | 'another-customer' | 'merge-into-the-earlier'
      readonly path: FieldPath
    }
  | { readonly kind: 'cannot-be-merged'; readonly path: FieldPath; readonly because: MergeObstacle }
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
  /** It belongs to an earlier round. @source KM-17 */
  | { readonly kind: 'part-frozen'; readonly path: FieldPath }
  | { readonly kind: 'honesty-not-asked'; readonly path: FieldPath }
  | {
      readonly kind: 'remedy-not-for-verdict'
      readonly path: FieldPath
      readonly verdict: Verdict
      readonly honesty: Honesty | null
    }
  | { readonly kind: 'no-amount-for-remedy'; readonly path: FieldPath }
  | { readonly kind: 'amount-out-of-range'; readonly path: FieldPath; readonly maximumInCents: number }
  | { readonly kind: 'nothing-to-confirm'; readonly path: FieldPath }
  /** Nobody confirms what he or she said. @source D-19 */
  | { readonly kind: 'second-person-is-another'; readonly path: FieldPath }
  | { readonly kind: 'management-decides'; readonly path: FieldPath }
  /** A word that no customer reads, at this line and character of it, from 1. @source KP-11 */
  | {
      readonly kind: 'avoided-word'
      readonly path: FieldPath
      readonly stem: string
      readonly line: number
      readonly column: number
    }
  /** A sentence of that field blames somebody, and nobody said why it may stand. @source KP-10 */
  | {
      readonly kind: 'blames'
      readonly path: FieldPath
      readonly field: FieldPath
      readonly party: string
      readonly line: number
      readonly column: number
    }
  /** The gate, or what goes before the decision; one for each thing that is missing. */
  | { readonly kind: 'still-missing'; readonly blocker: Blocker }
  | { readonly kind: 'not-reached-so'; readonly path: FieldPath; readonly how: SendingWay }
  | { readonly kind: 'aftercare-recorded-already' }
  | { readonly kind: 'not-declared' }
  | { readonly kind: 'not-serious' }
  | { readonly kind: 'already-read'; readonly readAt: Temporal.Instant }
  /** Of one complaint a handler is reminded once a day. @source KM-16 */
  | { readonly kind: 'already-reminded'; readonly remindedAt: Temporal.Instant }
  | { readonly kind: 'agreement-settled'; readonly path: FieldPath }
  /** @source D-2 */
  | { readonly kind: 'delay-too-long'; readonly path: FieldPath; readonly latestOn: Temporal.PlainDate }
  | { readonly kind: 'agreement-of-complainant-needed'; readonly path: FieldPath }
  /** Nothing waits for the complainant's agreement. @source D-2 */
  | { readonly kind: 'no-delay-asked' }
  | { readonly kind: 'too-few'; readonly path: FieldPath; readonly minimum: number }
  /** No offer waits for an answer. @source KP-6 */
  | { readonly kind: 'nothing-to-choose' }
  | { readonly kind: 'choice-past'; readonly answerBy: Temporal.PlainDate }
  /** No day is agreed for the answer, so that there is nothing to pause. */
  | { readonly kind: 'nothing-agreed'; readonly path: FieldPath }
  | { readonly kind: 'clock-paused'; readonly path: FieldPath; readonly pausedAt: Temporal.Instant }
  | { readonly kind: 'clock-not-paused'; readonly path: FieldPath }
  /** What is late is not made in time by pausing it. */
  | { readonly kind: 'due-day-is-past'; readonly path: FieldPath; readonly dueOn: Temporal.PlainDate }
  /** The newest calendar leaves every deadline where it is. @source D-3 */
  | { readonly kind: 'nothing-to-recompute' }
  /** Nobody was reminded of it yet. @source KP-7 */
  | { readonly kind: 'reminder-first'; readonly path: FieldPath }

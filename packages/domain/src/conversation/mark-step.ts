import type { BesideFact, ConversationStep, StepMark } from '../complaints/index.js'
import {
  accepted,
  type FieldPath,
  type FieldRejection,
  parseText,
  type Result,
  refused,
} from '../foundation/index.js'

/** @source KM-9 */
export const CONVERSATION_STEPS: readonly ConversationStep[] = [
  'LISTEN',
  'GO_ALONG',
  'GATHER',
  'OFFER',
  'CLOSE',
  'AFTERCARE',
]

/** How far one step of the conversation is in the present round. */
export interface MarkedStep {
  readonly step: ConversationStep
  readonly mark: StepMark
  /** What was heard in it; why it does not apply. */
  readonly note: string | null
  /** From 0, which nobody has marked yet. */
  readonly version: number
}

export type StepRejection =
  | FieldRejection
  /** Somebody marked it after the version that was expected. */
  | { readonly kind: 'changed-meanwhile'; readonly path: FieldPath }

/** In code points. */
export const MAXIMUM_STEP_NOTE = 2_000

interface MarkingFacts {
  readonly round: number
  readonly expectedVersion: number
}

/** Marks a step or takes the mark back. What does not apply says why; nothing waits for any of it. @source KM-9 */
export function markStep(
  before: MarkedStep,
  { mark, note: raw }: { readonly mark: StepMark; readonly note: string | null },
  { round, expectedVersion }: MarkingFacts,
): Result<{ readonly step: MarkedStep; readonly facts: readonly BesideFact[] }, StepRejection> {
  if (before.version !== expectedVersion)
    return refused({ kind: 'changed-meanwhile', path: ['expectedVersion'] })
  const path = ['note']
  const note = parseText(raw, { path, maximum: MAXIMUM_STEP_NOTE, multiline: true })
  if (!note.ok) return note
  if (mark === 'NOT_APPLICABLE' && note.value === null) return refused({ kind: 'required', path })
  if (mark === before.mark && note.value === before.note) return accepted({ step: before, facts: [] })
  const { step } = before
  return accepted({
    step: { step, mark, note: note.value, version: before.version + 1 },
    facts: [{ kind: 'step-marked', step, mark, round }],
  })
}

import type { Temporal } from 'temporal-polyfill'
import type { Actor } from '../access/index.js'
import { accepted, type FieldPath, parseRequiredText, type Result, together } from '../foundation/index.js'
import type { Agreement, AgreementState } from './agreement.js'
import type { Complaint } from './complaint.js'
import type { ComplaintRejection } from './complaint-rejection.js'
import { findOpenAgreement } from './find-agreement.js'
import { transitionFor } from './lifecycle.js'
import type { Outcome } from './outcome.js'
import { stopClocks } from './stop-clocks.js'
import { MAXIMUM_EXPLANATION } from './text-limits.js'

export interface SettlingFacts {
  /** Of the agreement among those of the complaint, from 1. */
  readonly agreement: number
  readonly actor: Actor
  readonly at: Temporal.Instant
}

interface Settling extends SettlingFacts {
  readonly act: 'COMPLETE_AGREEMENT' | 'LAPSE_AGREEMENT'
  readonly state: Exclude<AgreementState, 'OPEN'>
  readonly note: string
  readonly path: FieldPath
}

/** An open agreement ends and its clock stops, also after the complaint itself was withdrawn. @source KP-7 */
export function settleAgreement(
  complaint: Complaint,
  { act, state, note: raw, path, agreement: number, actor, at }: Settling,
): Result<Outcome, ComplaintRejection> {
  const transition = transitionFor(act, 'any', complaint, actor)
  if (!transition.ok) return transition
  const read = together({
    agreement: findOpenAgreement(complaint, number),
    note: parseRequiredText(raw, { path, maximum: MAXIMUM_EXPLANATION, multiline: true }),
  })
  if (!read.ok) return read
  const { agreement, note } = read.value
  const settled: Agreement = { ...agreement, state, settledAt: at, settledNote: note }
  const stopped = stopClocks(
    complaint.clocks,
    at,
    ({ kind, aboutId }) => kind === 'agreement' && aboutId === agreement.id,
    state === 'DONE' ? 'met' : 'dropped',
  )
  const kind = state === 'DONE' ? 'agreement-completed' : 'agreement-lapsed'
  return accepted({
    complaint: {
      ...complaint,
      agreements: complaint.agreements.map((other) => (other === agreement ? settled : other)),
      clocks: stopped.clocks,
      version: complaint.version + 1,
    },
    facts: [{ kind, agreementId: agreement.id }, ...stopped.facts],
    messages: [],
  })
}

import {
  LeaveSafetySignalDocument,
  type LeaveSafetySignalInput,
  type LeaveSafetySignalMutation,
} from '@waarborg/schema/portal'
import type { UiLocale } from '@waarborg/ui'
import { call, type Failure } from '../../../graph/call.js'
import { newKey } from '../../../graph/new-key.js'
import { proofOfForm, renewedProofOfForm } from '../form/proof/proof-of-form.js'

type UserErrors = LeaveSafetySignalMutation['leaveSafetySignal']['userErrors']
export type LeaveOutcome =
  | { readonly kind: 'kept' }
  | { readonly kind: 'refused'; readonly userErrors: UserErrors }
  | { readonly kind: 'failed'; readonly failure: Failure }

/**
 * Sends a signal so that the same words are kept once. When an earlier sending arrived of which no answer came, what was
 * changed since is kept beside it: a danger that is told twice does no harm, one that is told half does.
 */
export async function leaveSignal(input: LeaveSafetySignalInput, locale: UiLocale): Promise<LeaveOutcome> {
  const outcome = await send(input, locale)
  return has(outcome, 'KEY_REUSED') ? send({ ...input, idempotencyKey: newKey() }, locale) : outcome
}

async function send(input: LeaveSafetySignalInput, locale: UiLocale): Promise<LeaveOutcome> {
  const key = input.idempotencyKey ?? ''
  const outcome = await sendWith(await proofOfForm(key, locale), input, locale)
  return has(outcome, 'PROOF_NEEDED')
    ? sendWith(await renewedProofOfForm(key, locale), input, locale)
    : outcome
}

const has = (outcome: LeaveOutcome, code: string) =>
  outcome.kind === 'refused' && outcome.userErrors.some((one) => one.code === code)

async function sendWith(
  proof: Awaited<ReturnType<typeof proofOfForm>>,
  input: LeaveSafetySignalInput,
  locale: UiLocale,
): Promise<LeaveOutcome> {
  if (proof.kind === 'failed') return proof
  const proven = { input: { ...input, proof: proof.data } }
  const answer = await call(LeaveSafetySignalDocument, proven, { locale, patienceInSeconds: 60 })
  if (answer.kind === 'failed') return answer
  const { kept, userErrors } = answer.data.leaveSafetySignal
  return kept ? { kind: 'kept' } : { kind: 'refused', userErrors }
}

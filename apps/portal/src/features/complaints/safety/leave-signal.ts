import {
  LeaveSafetySignalDocument,
  type LeaveSafetySignalInput,
  type LeaveSafetySignalMutation,
} from '@waarborg/schema/portal'
import type { UiLocale } from '@waarborg/ui'
import { call, type Failure } from '../../../graph/call.js'
import { proofOfForm, renewedProofOfForm } from '../form/proof/proof-of-form.js'

type UserErrors = LeaveSafetySignalMutation['leaveSafetySignal']['userErrors']
export type LeaveOutcome =
  | { readonly kind: 'kept' }
  | { readonly kind: 'refused'; readonly userErrors: UserErrors }
  | { readonly kind: 'failed'; readonly failure: Failure }

/** Sends a signal so that it is kept once: an earlier sending with its key, of which no answer came, is as good. */
export async function leaveSignal(input: LeaveSafetySignalInput, locale: UiLocale): Promise<LeaveOutcome> {
  const key = input.idempotencyKey ?? ''
  const outcome = await sendWith(await proofOfForm(key, locale), input, locale)
  if (outcome.kind !== 'refused') return outcome
  const has = (code: string) => outcome.userErrors.some((one) => one.code === code)
  if (has('KEY_REUSED')) return { kind: 'kept' }
  return has('PROOF_NEEDED') ? sendWith(await renewedProofOfForm(key, locale), input, locale) : outcome
}

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

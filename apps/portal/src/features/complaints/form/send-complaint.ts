import {
  SubmitComplaintDocument,
  type SubmitComplaintInput,
  type SubmitComplaintMutation,
} from '@waarborg/schema/portal'
import type { UiLocale } from '@waarborg/ui'
import { call, type Failure } from '../../../graph/call.js'
import { forget, keep, readKept } from '../../../site/kept.js'
import { proofOfForm, renewedProofOfForm } from './proof/proof-of-form.js'

type Payload = SubmitComplaintMutation['submitComplaint']
export type Receipt = NonNullable<Payload['receipt']>
export type SendOutcome =
  | {
      readonly kind: 'received'
      readonly receipt: Receipt
      /** What arrived is an earlier sending of which no answer came back; later changes are not in it. */
      readonly earlierAnswers: boolean
    }
  | { readonly kind: 'refused'; readonly userErrors: Payload['userErrors'] }
  | { readonly kind: 'failed'; readonly failure: Failure }

/**
 * Sends the form so that it arrives once: with the key of the form, and, when an earlier sending turns out to
 * have arrived after all, by asking for that one's receipt with exactly the same content.
 */
export async function sendComplaint(input: SubmitComplaintInput, locale: UiLocale): Promise<SendOutcome> {
  const earlier = unanswered(input.idempotencyKey).filter(
    (sent) => JSON.stringify(sent) !== JSON.stringify(input),
  )
  keep('unanswered', [...earlier, input])
  const outcome = await send(input, locale)
  if (outcome.kind === 'failed') return outcome
  const reused = outcome.kind === 'refused' && outcome.userErrors.some(({ code }) => code === 'KEY_REUSED')
  if (reused) {
    for (const sent of earlier) {
      const receipt = await send(sent, locale)
      if (receipt.kind === 'failed') return receipt
      if (receipt.kind === 'received') {
        forget('unanswered')
        return { ...receipt, earlierAnswers: true }
      }
    }
  }
  forget('unanswered')
  return outcome
}

/** Sendings of one form, by its key, whose answer never came, so that each may have arrived. */
function unanswered(key: SubmitComplaintInput['idempotencyKey']): SubmitComplaintInput[] {
  const kept = readKept('unanswered')
  const sent = Array.isArray(kept) ? (kept as SubmitComplaintInput[]) : []
  return sent.filter(({ idempotencyKey }) => idempotencyKey === key)
}

async function send(input: SubmitComplaintInput, locale: UiLocale): Promise<SendOutcome> {
  const key = input.idempotencyKey ?? ''
  const outcome = await sendWith(await proofOfForm(key, locale), input, locale)
  const tooLate = outcome.kind === 'refused' && outcome.userErrors.some(({ code }) => code === 'PROOF_NEEDED')
  return tooLate ? sendWith(await renewedProofOfForm(key, locale), input, locale) : outcome
}

async function sendWith(
  proof: Awaited<ReturnType<typeof proofOfForm>>,
  input: SubmitComplaintInput,
  locale: UiLocale,
): Promise<SendOutcome> {
  if (proof.kind === 'failed') return proof
  const proven = { input: { ...input, proof: proof.data } }
  const answer = await call(SubmitComplaintDocument, proven, { locale, patienceInSeconds: 60 })
  if (answer.kind === 'failed') return answer
  const { receipt, userErrors } = answer.data.submitComplaint
  return receipt ? { kind: 'received', receipt, earlierAnswers: false } : { kind: 'refused', userErrors }
}

import { FormChallengeDocument, type SubmitComplaintInput } from '@waarborg/schema/portal'
import type { UiLocale } from '@waarborg/ui'
import { type Answer, call } from '../../../../graph/call.js'
import { solveAside } from './solve-aside.js'

type Proof = NonNullable<SubmitComplaintInput['proof']>

let prepared: { readonly key: string; readonly proof: Promise<Answer<Proof>> } | undefined

/**
 * The work that goes with a form, by its key. Asked while somebody is still typing, it is done by the time of sending,
 * and nobody notices.
 */
export function proofOfForm(key: string, locale: UiLocale): Promise<Answer<Proof>> {
  if (prepared?.key === key) return prepared.proof
  const current = { key, proof: prove(key, locale) }
  prepared = current
  // What could not be had is asked again the next time.
  current.proof.then(({ kind }) => {
    if (kind === 'failed' && prepared === current) prepared = undefined
  })
  return current.proof
}

/** New work for the form, when that of before counts no more. */
export function renewedProofOfForm(key: string, locale: UiLocale): Promise<Answer<Proof>> {
  prepared = undefined
  return proofOfForm(key, locale)
}

async function prove(key: string, locale: UiLocale): Promise<Answer<Proof>> {
  const answer = await call(FormChallengeDocument, { key }, { locale })
  if (answer.kind === 'failed') return answer
  const { formChallenge } = answer.data
  const number = await solveAside(formChallenge)
  const { challenge, salt, signature } = formChallenge
  return { kind: 'answered', data: { challenge, salt, signature, number: number ?? 0 } }
}

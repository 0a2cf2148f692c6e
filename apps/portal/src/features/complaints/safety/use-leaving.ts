import { useEffect, useRef, useState } from 'react'
import type { Failure } from '../../../graph/call.js'
import { newKey } from '../../../graph/new-key.js'
import { usePortal } from '../../../site/portal-context.js'
import { proofOfForm } from '../form/proof/proof-of-form.js'
import { type LeaveOutcome, leaveSignal } from './leave-signal.js'
import type { SignalAnswers } from './signal-answers.js'

type UserErrors = Extract<LeaveOutcome, { kind: 'refused' }>['userErrors']

/** Sends a signal; what is typed stays until it is kept, and more clicks change nothing. */
export function useLeaving() {
  const { locale } = usePortal().address
  const [key] = useState(newKey)
  const [stage, setStage] = useState<'asking' | 'sending' | 'kept'>('asking')
  const [refused, setRefused] = useState<UserErrors>([])
  const [failure, setFailure] = useState<Failure>()
  const underway = useRef(false)
  useEffect(() => {
    // Done by the time of sending; what fails here is asked again then.
    void proofOfForm(key, locale)
  }, [key, locale])

  const leave = async (answers: SignalAnswers) => {
    if (underway.current) return
    underway.current = true
    setStage('sending')
    setFailure(undefined)
    const outcome = await leaveSignal({ ...answers, idempotencyKey: key }, locale)
    underway.current = false
    setStage(outcome.kind === 'kept' ? 'kept' : 'asking')
    setRefused(outcome.kind === 'refused' ? outcome.userErrors : [])
    if (outcome.kind === 'failed') setFailure(outcome.failure)
  }
  return { stage, refused, failure, leave }
}

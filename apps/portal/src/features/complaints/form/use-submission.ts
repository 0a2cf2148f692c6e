import { useRef, useState } from 'react'
import type { Failure } from '../../../graph/call.js'
import { navigate } from '../../../site/history.js'
import { usePortal } from '../../../site/portal-context.js'
import type { Answers } from './answers.js'
import { keepReceipt } from './kept-receipt.js'
import { sendComplaint } from './send-complaint.js'
import { submissionInput } from './submission-input.js'

type UserErrors = Extract<Awaited<ReturnType<typeof sendComplaint>>, { kind: 'refused' }>['userErrors']

export interface Submission {
  readonly sending: boolean
  readonly failure: Failure | undefined
  /** Sends the answers; while they are on their way, further calls do nothing. */
  readonly send: (answers: Answers) => Promise<void>
}

export function useSubmission(onRefused: (userErrors: UserErrors) => void): Submission {
  const { address, to } = usePortal()
  const [sending, setSending] = useState(false)
  const [failure, setFailure] = useState<Failure>()
  const underway = useRef(false)

  const send = async (answers: Answers) => {
    if (underway.current) return
    underway.current = true
    setSending(true)
    setFailure(undefined)
    const outcome = await sendComplaint(submissionInput(answers, address.locale), address.locale)
    underway.current = false
    setSending(false)
    if (outcome.kind === 'failed') setFailure(outcome.failure)
    if (outcome.kind === 'refused') onRefused(outcome.userErrors)
    if (outcome.kind === 'received') {
      keepReceipt({ ...outcome.receipt, earlierAnswers: outcome.earlierAnswers, key: answers.key })
      navigate(to({ page: 'done' }), { replace: true })
    }
  }
  return { sending, failure, send }
}

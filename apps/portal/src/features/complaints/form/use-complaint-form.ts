import { useEffect, useState } from 'react'
import { useUploads } from '../../../components/attachments/use-uploads.js'
import type { FormOptions } from '../../../site/use-form-options.js'
import { emptyAnswers, type TextField } from './answers.js'
import type { ComplaintForm } from './form-context.js'
import { forgetAnswers, keepAnswers, readAnswers } from './kept-answers.js'
import { type Refusal, readRefusals } from './refusal.js'
import { useSubmission } from './use-submission.js'

/** The one form of this window: read from what was kept, kept at every change. */
export function useComplaintForm(options: FormOptions): ComplaintForm {
  const [answers, setAnswers] = useState(readAnswers)
  const [refusals, setRefusals] = useState<readonly Refusal[]>([])
  useEffect(() => keepAnswers(answers), [answers])

  const settle = (changed: readonly string[]) =>
    setRefusals((list) => list.filter(({ field }) => field && !changed.includes(field)))
  const answer = (changes: Partial<Record<TextField, string>>) => {
    setAnswers((before) => ({ ...before, ...changes }))
    settle(Object.keys(changes))
  }
  const uploads = useUploads(answers.files.length, (file) => {
    setAnswers((before) => ({ ...before, files: [...before.files, file] }))
    settle(['attachments'])
  })
  const removeFile = (ticket: string) => {
    setAnswers((before) => ({ ...before, files: before.files.filter((file) => file.ticket !== ticket) }))
    settle(['attachments'])
  }
  const clear = () => {
    uploads.removeAll()
    forgetAnswers()
    setAnswers(emptyAnswers())
    setRefusals([])
  }
  const submission = useSubmission((userErrors) => setRefusals(readRefusals(userErrors)))
  return { answers, options, answer, removeFile, uploads, refusals, submission, clear }
}

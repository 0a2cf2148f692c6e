import { createContext, useContext } from 'react'
import type { Uploads } from '../../../components/attachments/use-uploads.js'
import type { FormOptions } from '../../../site/use-form-options.js'
import type { Answers, TextField } from './answers.js'
import type { Refusal } from './refusal.js'
import type { Submission } from './use-submission.js'

/** The form as it is being filled in, for all its pages. */
export interface ComplaintForm {
  readonly answers: Answers
  readonly options: FormOptions
  readonly answer: (changes: Partial<Record<TextField, string>>) => void
  readonly removeFile: (ticket: string) => void
  readonly uploads: Uploads
  /** What the server did not accept of the answers as they still are. */
  readonly refusals: readonly Refusal[]
  readonly submission: Submission
  /** Forgets everything and begins anew. */
  readonly clear: () => void
}

export const FormContext = createContext<ComplaintForm | null>(null)

export function useForm(): ComplaintForm {
  const form = useContext(FormContext)
  if (!form) throw new Error('useForm is for what is shown inside <FormPage>')
  return form
}

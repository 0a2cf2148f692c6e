import { SubmissionFormDocument, type SubmissionFormQuery } from '@waarborg/schema/portal'
import type { UiLocale } from '@waarborg/ui'
import { useEffect, useState } from 'react'
import { call, type Failure } from '../graph/call.js'

export type FormOptions = SubmissionFormQuery['submissionForm']
export interface LoadedOptions {
  /** Those of the language before, until the new ones are there. */
  readonly value: FormOptions | undefined
  readonly failure: Failure | undefined
  readonly retry: () => void
}

/** The rules and words of the form, asked anew when the language changes. */
export function useFormOptions(locale: UiLocale): LoadedOptions {
  const [value, setValue] = useState<FormOptions>()
  const [failure, setFailure] = useState<Failure>()
  const [attempt, setAttempt] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each attempt asks again
  useEffect(() => {
    let current = true
    call(SubmissionFormDocument, { locale: locale === 'en' ? 'EN' : 'NL' }, { locale }).then((answer) => {
      if (!current) return
      setFailure(answer.kind === 'failed' ? answer.failure : undefined)
      if (answer.kind === 'answered') setValue(answer.data.submissionForm)
    })
    return () => {
      current = false
    }
  }, [locale, attempt])
  const retry = () => {
    setFailure(undefined)
    setAttempt(attempt + 1)
  }
  return { value, failure, retry }
}

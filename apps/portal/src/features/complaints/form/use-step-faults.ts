import { useState } from 'react'
import type { Step } from '../../../site/address.js'
import { usePortal } from '../../../site/portal-context.js'
import { checkStep, type Fault } from './check-step.js'
import { type Field, fieldsOf, orderOf } from './fields-of-step.js'
import { useForm } from './form-context.js'

export interface StepFaults {
  readonly shown: readonly Fault[]
  readonly attempt: number
  /** Checks the page; true when the reader may go on. */
  readonly check: () => boolean
}

/**
 * What a page asks of the reader: nothing while it is being filled in, all of it after an attempt to go on, and
 * each point no longer once it is settled. What the server refused is shown from the start.
 */
export function useStepFaults(step: Step): StepFaults {
  const { words } = usePortal()
  const { answers, options, uploads, refusals } = useForm()
  const [attempt, setAttempt] = useState(0)
  const [asked, setAsked] = useState<readonly Field[]>([])
  const present = checkStep(step, { answers, options, words, uploads: uploads.pending })
  const own = refusals.flatMap(({ field, message }) =>
    field && fieldsOf(step).includes(field) ? [{ field, message }] : [],
  )
  const shown = [
    ...present.filter(({ field }) => asked.includes(field)),
    ...own.filter(({ field }) => !present.some((fault) => fault.field === field)),
  ].sort((one, other) => orderOf(one.field) - orderOf(other.field))

  const check = () => {
    setAttempt(attempt + 1)
    setAsked(present.map(({ field }) => field))
    return present.length + own.length === 0
  }
  return { shown, attempt, check }
}

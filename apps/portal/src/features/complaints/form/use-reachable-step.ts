import { useEffect } from 'react'
import { type Step, steps } from '../../../site/address.js'
import { navigate } from '../../../site/history.js'
import { usePortal } from '../../../site/portal-context.js'
import { checkStep } from './check-step.js'
import { useForm } from './form-context.js'

/**
 * Whether a page of the form may be shown yet; when something before it is still unanswered, the reader is led
 * there instead.
 */
export function useReachableStep(step: Step): boolean {
  const { words, to } = usePortal()
  const { answers, options, uploads } = useForm()
  const before = steps.slice(0, steps.indexOf(step))
  const facts = { answers, options, words, uploads: uploads.pending }
  const unanswered = before.find((earlier) => checkStep(earlier, facts).length > 0)
  const elsewhere = unanswered && to({ page: 'form', step: unanswered, changing: false })
  useEffect(() => {
    if (elsewhere) navigate(elsewhere, { replace: true })
  }, [elsewhere])
  return !elsewhere
}

import type { FormEvent, ReactNode } from 'react'
import { ErrorSummary } from '../../../components/error-summary.js'
import { type Step, steps } from '../../../site/address.js'
import { navigate } from '../../../site/history.js'
import { Link } from '../../../site/link.js'
import { PageHeading } from '../../../site/page-heading.js'
import { usePortal } from '../../../site/portal-context.js'
import { StepContext } from './step-context.js'
import { StepProgress } from './step-progress.js'
import { useStepFaults } from './use-step-faults.js'

interface StepFrameProps {
  readonly step: Step
  readonly title: string
  readonly children: ReactNode
}

/** One page of the form: back, how far, the question, what is still asked, and on. */
export function StepFrame({ step, title, children }: StepFrameProps) {
  const { words, to, address } = usePortal()
  const { shown, attempt, check } = useStepFaults(step)
  const changing = address.route.page === 'form' && address.route.changing
  const place = steps.indexOf(step)
  const previous = steps[place - 1]
  const overview = to({ page: 'form', step: 'check', changing: false })
  const back = previous ? to({ page: 'form', step: previous, changing: false }) : to({ page: 'start' })

  const goOn = (event: FormEvent) => {
    event.preventDefault()
    if (!check()) return
    const next = changing ? 'check' : (steps[place + 1] ?? 'check')
    navigate(to({ page: 'form', step: next, changing: false }))
  }
  const progress = words.form.progress(place + 1, steps.length)
  const tab = `${progress}: ${title}`
  return (
    <>
      <Link className="back" href={changing ? overview : back}>
        {words.form.back}
      </Link>
      <StepProgress step={step} />
      <ErrorSummary items={shown} attempt={attempt} />
      <PageHeading title={shown.length > 0 ? `${words.form.summary}: ${tab}` : tab}>{title}</PageHeading>
      <form noValidate onSubmit={goOn}>
        <StepContext value={(field) => shown.find((fault) => fault.field === field)?.message}>
          {children}
        </StepContext>
        <p className="actions">
          <button type="submit" className="button">
            {changing ? words.form.keep : words.form.next}
          </button>
        </p>
      </form>
      <FormFoot />
    </>
  )
}

/** That nothing is lost, and the way out on a shared computer. */
export function FormFoot() {
  const { words, to } = usePortal()
  return (
    <p className="form-foot">
      {words.form.kept} <Link href={to({ page: 'stop' })}>{words.form.stop}</Link>
    </p>
  )
}

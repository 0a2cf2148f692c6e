import { ErrorSummary } from '../../../../components/error-summary.js'
import { steps } from '../../../../site/address.js'
import { Link } from '../../../../site/link.js'
import { PageHeading } from '../../../../site/page-heading.js'
import { usePortal } from '../../../../site/portal-context.js'
import { AnswersOverview } from '../answers-overview.js'
import { stepOf } from '../fields-of-step.js'
import { useForm } from '../form-context.js'
import { labelOf } from '../label-of.js'
import { SendButton } from '../send-button.js'
import { FormFoot } from '../step-frame.js'
import { StepProgress } from '../step-progress.js'

/** All answers on one page before they are sent; what the server asks comes back here, with the way to each field. */
export function CheckAnswersStep() {
  const { words, to } = usePortal()
  const { answers, refusals } = useForm()
  const { check, progress, back, summary } = words.form
  const items = refusals.map(({ field, message }) => ({
    field: field ?? 'send',
    message: field ? `${labelOf(field, words, answers.country)}: ${message}` : message,
    href: field ? to({ page: 'form', step: stepOf(field), changing: true }) : undefined,
  }))
  const tab = `${progress(steps.length, steps.length)}: ${check.title}`
  return (
    <>
      <Link className="back" href={to({ page: 'form', step: 'complainant', changing: false })}>
        {back}
      </Link>
      <StepProgress step="check" />
      <ErrorSummary items={items} attempt={items.length} />
      <PageHeading title={items.length > 0 ? `${summary}: ${tab}` : tab}>{check.title}</PageHeading>
      <p>{check.hint}</p>
      <AnswersOverview />
      <p className="quiet">
        {words.start.confidential} {check.retention}{' '}
        <Link href={to({ page: 'privacy' })}>{words.frame.privacy}</Link>
      </p>
      <SendButton />
      <FormFoot />
    </>
  )
}

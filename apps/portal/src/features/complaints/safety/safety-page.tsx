import { type FormEvent, useState } from 'react'
import { ErrorSummary, type SummaryItem } from '../../../components/error-summary.js'
import { FailureNotice } from '../../../components/failure-notice.js'
import { TextField } from '../../../components/text-field.js'
import { PageHeading } from '../../../site/page-heading.js'
import { DangerField } from './danger-field.js'
import { NamelessField } from './nameless-field.js'
import { noAnswers, type SignalAnswers } from './signal-answers.js'
import { ThanksForSignal } from './thanks-for-signal.js'
import { useLeaving } from './use-leaving.js'
import { useSafetyWords } from './use-safety-words.js'

/** Leaves what is dangerous, by somebody who is not asked who. */
export function SafetyPage() {
  const safety = useSafetyWords()
  const [answers, setAnswers] = useState(noAnswers)
  const [attempt, setAttempt] = useState(0)
  const [missing, setMissing] = useState(false)
  const { stage, refused, failure, leave } = useLeaving()
  if (stage === 'kept') return <ThanksForSignal />

  const items: readonly SummaryItem[] = missing
    ? [{ field: 'danger', message: safety.needed }]
    : refused.map(({ path, message }) => ({ field: path[0] ?? 'danger', message }))
  const faultOf = (field: string) => items.find((item) => item.field === field)?.message
  const fieldOf = (field: keyof SignalAnswers) => ({
    id: field,
    value: answers[field],
    onValue: (value: string) => setAnswers({ ...answers, [field]: value }),
    fault: faultOf(field),
  })
  const send = async (event: FormEvent) => {
    event.preventDefault()
    const isEmpty = answers.danger.trim() === ''
    setMissing(isEmpty)
    if (!isEmpty) await leave(answers)
    setAttempt((count) => count + 1)
  }
  return (
    <>
      <ErrorSummary items={items} attempt={attempt} />
      <PageHeading title={safety.title}>{safety.title}</PageHeading>
      <p className="lead">{safety.lead}</p>
      <p>{safety.now}</p>
      <p>{safety.nameless}</p>
      <form noValidate onSubmit={send}>
        <DangerField {...fieldOf('danger')} label={safety.danger} hint={safety.dangerHint} />
        <TextField {...fieldOf('product')} label={safety.product} optional />
        <TextField {...fieldOf('sellerName')} label={safety.seller} optional />
        <TextField
          {...fieldOf('orderNumber')}
          label={safety.order}
          optional
          width="medium"
          autoComplete="off"
        />
        <NamelessField {...fieldOf('website')} label={safety.website} />
        {failure ? (
          <FailureNotice failure={failure}>
            <p>{safety.once}</p>
          </FailureNotice>
        ) : null}
        <p className="actions">
          <button type="submit" className="button" aria-disabled={stage === 'sending' || undefined}>
            {stage === 'sending' ? safety.sending : safety.send}
          </button>
        </p>
        <p className="unseen" role="status">
          {stage === 'sending' ? safety.sending : ''}
        </p>
      </form>
    </>
  )
}

import { RequestSellerLinkDocument } from '@waarborg/schema/seller-pages'
import { type FormEvent, useState } from 'react'
import { ErrorSummary } from '../../../components/error-summary.js'
import { FailureNotice } from '../../../components/failure-notice.js'
import { TextField } from '../../../components/text-field.js'
import { call, type Failure } from '../../../graph/call.js'
import { PageHeading } from '../../../site/page-heading.js'
import { usePortal } from '../../../site/portal-context.js'
import { useSellerWords } from '../use-seller-words.js'

/** Asks for a link to sign in with; what is said then never tells whether we know the address. */
export function AskForSellerLink() {
  const { address } = usePortal()
  const sellers = useSellerWords()
  const [email, setEmail] = useState('')
  const [fault, setFault] = useState<string>()
  const [attempt, setAttempt] = useState(0)
  const [failure, setFailure] = useState<Failure>()
  const [stage, setStage] = useState<'asking' | 'sending' | 'sent'>('asking')

  const ask = async (event: FormEvent) => {
    event.preventDefault()
    if (stage === 'sending') return
    setAttempt(attempt + 1)
    setFailure(undefined)
    setFault(email.trim() ? undefined : sellers.emailRequired)
    if (!email.trim()) return
    setStage('sending')
    const answer = await call(RequestSellerLinkDocument, { input: { email } }, { locale: address.locale })
    const payload = answer.kind === 'answered' ? answer.data.requestSellerLink : undefined
    setStage(payload?.requested ? 'sent' : 'asking')
    if (answer.kind === 'failed') setFailure(answer.failure)
    setFault(payload?.userErrors[0]?.message)
  }
  if (stage === 'sent')
    return (
      <>
        <PageHeading title={sellers.title}>{sellers.sent.title}</PageHeading>
        <div role="status">
          <p className="lead">{sellers.sent.text}</p>
          <p>{sellers.sent.again}</p>
        </div>
      </>
    )
  return (
    <>
      <ErrorSummary items={fault ? [{ field: 'email', message: fault }] : []} attempt={attempt} />
      <PageHeading title={sellers.title}>{sellers.title}</PageHeading>
      <p className="lead">{sellers.lead}</p>
      <h2>{sellers.askTitle}</h2>
      <p>{sellers.askText}</p>
      <form noValidate onSubmit={ask}>
        <TextField
          id="email"
          type="email"
          label={sellers.email}
          value={email}
          onValue={setEmail}
          fault={fault}
          autoComplete="email"
          spellCheck={false}
          width="medium"
        />
        {failure ? <FailureNotice failure={failure} /> : null}
        <p className="actions">
          <button type="submit" className="button" aria-disabled={stage === 'sending' || undefined}>
            {sellers.send}
          </button>
        </p>
      </form>
    </>
  )
}

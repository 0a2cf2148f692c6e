import { formatMoment } from '@waarborg/ui'
import { useEffect, useState } from 'react'
import { PrintButton } from '../../../components/print-button.js'
import { navigate } from '../../../site/history.js'
import { Link } from '../../../site/link.js'
import { PageHeading } from '../../../site/page-heading.js'
import { usePortal } from '../../../site/portal-context.js'
import { forgetAnswers, readAnswers } from '../form/kept-answers.js'
import { type KeptReceipt, readReceipt } from '../form/kept-receipt.js'
import { NextDates } from './next-dates.js'
import { SecretLink } from './secret-link.js'
import { useDoneWords } from './use-done-words.js'

/** The confirmation; it stays for as long as the window does. Without one, the form is shown. */
export function DonePage() {
  const { to } = usePortal()
  const [receipt] = useState(readReceipt)
  const form = to({ page: 'form', step: 'category', changing: false })
  useEffect(() => {
    if (!receipt) navigate(form, { replace: true })
    else if (receipt.key === readAnswers().key) forgetAnswers()
  }, [receipt, form])
  return receipt ? <Confirmation receipt={receipt} /> : null
}

function Confirmation({ receipt }: { readonly receipt: KeptReceipt }) {
  const { address, to, options } = usePortal()
  const done = useDoneWords()
  const own = options.value?.texts.afterSending
  return (
    <>
      <div className="hero">
        <div className="measure">
          <PageHeading title={done.title}>{done.title}</PageHeading>
          <p>{done.number}</p>
          <p className="number one-line">{receipt.number}</p>
          <p className="lead">{done.thanks}</p>
        </div>
      </div>
      {receipt.earlierAnswers ? <p className="notice notice-warning">{done.earlierAnswers}</p> : null}
      <SecretLink receipt={receipt} />
      <NextDates receipt={receipt} />
      {own ? <p className="own-text">{own}</p> : null}
      <p className="quiet">{done.received(formatMoment(receipt.receivedAt, address.locale))}</p>
      <p className="actions">
        <PrintButton>{done.print}</PrintButton>
        <Link className="button button-plain" href={to({ page: 'form', step: 'category', changing: false })}>
          {done.another}
        </Link>
      </p>
    </>
  )
}

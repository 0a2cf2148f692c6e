import { formatDay, formatDueMoment } from '@waarborg/ui'
import { usePortal } from '../../../site/portal-context.js'
import type { Receipt } from '../form/send-complaint.js'
import { useDoneWords } from './use-done-words.js'

/** By when the office makes contact, and by when there is an answer. */
export function NextDates({ receipt }: { readonly receipt: Receipt }) {
  const { address } = usePortal()
  const done = useDoneWords()
  return (
    <>
      <h2>{done.nextTitle}</h2>
      <ol className="path">
        <li>
          <p className="path-when">{done.by(formatDueMoment(receipt.contactBy, address.locale))}</p>
          <h3>{done.contact}</h3>
          <p>{done.contactText(receipt.email)}</p>
        </li>
        <li>
          <p className="path-when">{done.by(formatDay(receipt.answerBy, address.locale))}</p>
          <h3>{done.answer}</h3>
          <p>{done.answerText}</p>
        </li>
      </ol>
    </>
  )
}

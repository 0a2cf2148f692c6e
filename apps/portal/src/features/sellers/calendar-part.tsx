import {
  EndSellerCalendarDocument,
  MakeSellerCalendarDocument,
  SellerCalendarDocument,
} from '@waarborg/schema/seller-pages'
import { useState } from 'react'
import { AskedPart } from '../../components/asked-part.js'
import { FailureNotice } from '../../components/failure-notice.js'
import { call, type Failure } from '../../graph/call.js'
import { useAsked } from '../../graph/use-asked.js'
import { usePortal } from '../../site/portal-context.js'
import { useSellerWords } from './use-seller-words.js'

/** The calendar with the days on which points return: made, replaced and ended here (BP-6). */
export function CalendarPart() {
  const { locale } = usePortal().address
  const { calendar: words } = useSellerWords()
  const { asked, again } = useAsked(SellerCalendarDocument, {}, 'seller')
  const [failure, setFailure] = useState<Failure>()
  const [said, setSaid] = useState('')
  const act = async (document: typeof MakeSellerCalendarDocument | typeof EndSellerCalendarDocument) => {
    const answer = await call<unknown, Record<string, never>>(document, {}, { locale, as: 'seller' })
    setFailure(answer.kind === 'failed' ? answer.failure : undefined)
    if (answer.kind === 'failed') return
    setSaid(document === EndSellerCalendarDocument ? words.ended : words.made)
    again()
  }
  const button = (name: string, document: Parameters<typeof act>[0]) => (
    <button type="button" className="button button-plain" onClick={() => void act(document)}>
      {name}
    </button>
  )
  return (
    <section aria-labelledby="calendar-title">
      <h2 id="calendar-title">{words.title}</h2>
      <p>{words.text}</p>
      {failure ? <FailureNotice failure={failure} /> : null}
      <AskedPart asked={asked} again={again}>
        {({ sellerViewer }) =>
          sellerViewer?.calendarFeed ? (
            <>
              <p>{words.address}</p>
              <p className="secret-link">
                <code>{sellerViewer.calendarFeed}</code>
              </p>
              <p className="actions">
                {button(words.replace, MakeSellerCalendarDocument)}{' '}
                {button(words.end, EndSellerCalendarDocument)}
              </p>
            </>
          ) : (
            <p className="actions">{button(words.make, MakeSellerCalendarDocument)}</p>
          )
        }
      </AskedPart>
      <p className="aside" role="status">
        {said}
      </p>
    </section>
  )
}

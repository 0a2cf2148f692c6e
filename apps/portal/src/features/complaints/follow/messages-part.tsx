import { WriteTrackedMessageDocument } from '@waarborg/schema/tracked'
import { formatMoment } from '@waarborg/ui'
import { type FormEvent, useState } from 'react'
import { describedBy, FieldFrame } from '../../../components/field-frame.js'
import { usePortal } from '../../../site/portal-context.js'
import { ActRefused } from './act-refused.js'
import { type Followed, useAct } from './use-act.js'
import { useFollowedWords } from './use-followed-words.js'

const ID = 'message'

/** What the complainant and the office write to each other (KP-16). */
export function MessagesPart({ of }: { readonly of: Followed }) {
  const words = useFollowedWords()
  const { locale } = usePortal().address
  const { messages, allowedActions } = of.complaint
  const mayWrite = allowedActions.includes('WRITE_MESSAGE')
  if (messages.length === 0 && !mayWrite) return null
  return (
    <section aria-labelledby="messages-title">
      <h2 id="messages-title">{words.messagesTitle}</h2>
      {messages.length === 0 ? <p>{words.messagesNone}</p> : null}
      <ul className="messages">
        {messages.map(({ text, writtenAt, writerName }) => {
          const moment = formatMoment(writtenAt, locale)
          return (
            <li key={`${writtenAt} ${text}`} className={writerName ? 'message message-ours' : 'message'}>
              <p className="quiet">
                {writerName ? words.messageOurs(writerName, moment) : words.messageYours(moment)}
              </p>
              <p className="message-text">{text}</p>
            </li>
          )
        })}
      </ul>
      {mayWrite ? <WriteMessage of={of} /> : null}
    </section>
  )
}

function WriteMessage({ of }: { readonly of: Followed }) {
  const words = useFollowedWords()
  const [text, setText] = useState('')
  const [isAsked, setAsked] = useState(false)
  const [isSent, setSent] = useState(false)
  const act = useAct(WriteTrackedMessageDocument, {
    ...of,
    onChanged: (complaint) => {
      of.onChanged(complaint)
      setText('')
      setAsked(false)
      setSent(true)
    },
  })
  const fault = isAsked && text.trim() === '' ? words.messageEmpty : undefined
  const send = (event: FormEvent) => {
    event.preventDefault()
    setSent(false)
    setAsked(true)
    if (text.trim() !== '') void act.go({ text })
  }
  return (
    <form noValidate onSubmit={send}>
      <FieldFrame id={ID} label={words.messageLabel} hint={words.messageHint} fault={fault}>
        <textarea
          id={ID}
          name={ID}
          className="input"
          rows={5}
          maxLength={5_000}
          value={text}
          aria-invalid={fault ? true : undefined}
          aria-describedby={describedBy(ID, words.messageHint, fault)}
          onChange={(event) => setText(event.target.value)}
        />
      </FieldFrame>
      <ActRefused of={act} />
      <p role="status">{isSent ? words.messageSent : ''}</p>
      <p className="actions">
        <button type="submit" className="button" aria-disabled={act.busy || undefined}>
          {words.messageSend}
        </button>
      </p>
    </form>
  )
}

import { WithdrawTrackedDocument } from '@waarborg/schema/tracked'
import { useEffect, useRef, useState } from 'react'
import { ActRefused } from './act-refused.js'
import { LongField } from './long-field.js'
import { type Followed, useAct } from './use-act.js'
import { useFollowedWords } from './use-followed-words.js'

/** Taking it back, which is asked twice. */
export function WithdrawPart({ of }: { readonly of: Followed }) {
  const words = useFollowedWords()
  const [isAsking, setAsking] = useState(false)
  if (!of.complaint.allowedActions.includes('WITHDRAW')) return null
  if (isAsking) return <AskToWithdraw of={of} onCancel={() => setAsking(false)} />
  return (
    <p className="actions">
      <button type="button" className="button-link" onClick={() => setAsking(true)}>
        {words.withdraw}
      </button>
    </p>
  )
}

function AskToWithdraw({ of, onCancel }: { readonly of: Followed; readonly onCancel: () => void }) {
  const words = useFollowedWords()
  const act = useAct(WithdrawTrackedDocument, of)
  const [reason, setReason] = useState('')
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <section className="notice" aria-labelledby="withdraw-title">
      <h2 id="withdraw-title" ref={heading} tabIndex={-1}>
        {words.withdrawTitle}
      </h2>
      <p>{words.withdrawText}</p>
      <LongField id="reason" label={words.withdrawReason} value={reason} onValue={setReason} />
      <ActRefused of={act} />
      <p className="actions">
        <button
          type="button"
          className="button"
          onClick={() => act.go({ reason: reason || null })}
          aria-disabled={act.busy || undefined}
        >
          {words.withdrawYes}
        </button>
        <button type="button" className="button button-plain" onClick={onCancel}>
          {words.withdrawNo}
        </button>
      </p>
    </section>
  )
}

import { useEffect, useRef, useState } from 'react'
import { FailureNotice } from '../../../components/failure-notice.js'
import { useSellerWords } from '../use-seller-words.js'
import type { KeyAnswer } from './key-acts.js'

interface AskFirstProps {
  readonly title: string
  readonly text: string
  readonly yes: string
  readonly act: () => Promise<KeyAnswer>
  readonly onDone: (answer: Extract<KeyAnswer, { kind: 'done' }>) => void
  readonly onCancel: () => void
}

/** Asks before something is ended or replaced, and says why it did not succeed. */
export function AskFirst({ title, text, yes, act, onDone, onCancel }: AskFirstProps) {
  const { keys } = useSellerWords()
  const [answer, setAnswer] = useState<KeyAnswer>()
  const [busy, setBusy] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const go = async () => {
    if (busy) return
    setBusy(true)
    const came = await act()
    setBusy(false)
    if (came.kind === 'done') onDone(came)
    else setAnswer(came)
  }
  return (
    <section className="notice" aria-labelledby="ask-first-title">
      <h3 id="ask-first-title" ref={heading} tabIndex={-1}>
        {title}
      </h3>
      <p>{text}</p>
      {answer?.kind === 'failed' ? <FailureNotice failure={answer.failure} title={keys.refused} /> : null}
      {answer?.kind === 'refused' ? (
        <p className="fault" role="alert">
          {answer.faults.map(({ message }) => message).join(' ')}
        </p>
      ) : null}
      <p className="actions">
        <button type="button" className="button" onClick={go} aria-disabled={busy || undefined}>
          {yes}
        </button>
        <button type="button" className="button button-plain" onClick={onCancel}>
          {keys.cancel}
        </button>
      </p>
    </section>
  )
}

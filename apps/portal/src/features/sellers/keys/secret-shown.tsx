import { useEffect, useRef, useState } from 'react'
import { useSellerWords } from '../use-seller-words.js'

interface SecretShownProps {
  readonly name: string
  readonly secret: string
  readonly onKept: () => void
}

/** A key's secret, this once, to be copied. */
export function SecretShown({ name, secret, onKept }: SecretShownProps) {
  const { keys } = useSellerWords()
  const [said, setSaid] = useState('')
  const text = useRef<HTMLElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(secret)
      setSaid(keys.copied)
    } catch {
      // Not every browser lets a page copy; then it is ready to be copied by hand.
      if (text.current) window.getSelection()?.selectAllChildren(text.current)
      setSaid(keys.selected)
    }
  }
  return (
    <section className="secret" aria-labelledby="key-secret-title">
      <h3 id="key-secret-title" ref={heading} tabIndex={-1}>
        {keys.secretTitle(name)}
      </h3>
      <p>{keys.secretText}</p>
      <p className="secret-link">
        <code ref={text}>{secret}</code>
      </p>
      <p className="actions">
        <button type="button" className="button" onClick={copy}>
          {keys.copy}
        </button>
        <button type="button" className="button button-plain" onClick={onKept}>
          {keys.saved}
        </button>
      </p>
      <p className="aside" role="status">
        {said}
      </p>
    </section>
  )
}

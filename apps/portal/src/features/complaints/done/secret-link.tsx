import { useRef, useState } from 'react'
import { Link } from '../../../site/link.js'
import { usePortal } from '../../../site/portal-context.js'
import type { Receipt } from '../form/send-complaint.js'
import { useDoneWords } from './use-done-words.js'

/** The link that only the reader has; its token stands in the fragment, which no server sees. */
export function SecretLink({ receipt }: { readonly receipt: Receipt }) {
  const { to } = usePortal()
  const done = useDoneWords()
  const [said, setSaid] = useState('')
  const text = useRef<HTMLElement>(null)
  const path = `${to({ page: 'follow' })}#${receipt.trackingToken}`
  const link = window.location.origin + path
  const letter = new URLSearchParams({ subject: done.mailSubject(receipt.number), body: link })

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link)
      setSaid(done.copied)
    } catch {
      // Not every browser lets a page copy; then the link is ready to be copied by hand.
      if (text.current) window.getSelection()?.selectAllChildren(text.current)
      setSaid(done.selected)
    }
  }
  return (
    <section className="secret" aria-labelledby="secret-title">
      <h2 id="secret-title">{done.linkTitle}</h2>
      <p>{done.linkText}</p>
      <p className="secret-link">
        <code ref={text}>{link}</code>
      </p>
      <p className="actions">
        <button type="button" className="button" onClick={copy}>
          {done.copy}
        </button>
        <a className="button button-plain" href={`mailto:?${letter.toString().replace(/\+/g, '%20')}`}>
          {done.mail}
        </a>
      </p>
      <p className="aside" role="status">
        {said}
      </p>
      <p>
        <Link href={path}>{done.open}</Link>
      </p>
    </section>
  )
}

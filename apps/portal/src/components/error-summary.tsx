import { type MouseEvent, useEffect, useRef } from 'react'
import { Link } from '../site/link.js'
import { usePortal } from '../site/portal-context.js'

export interface SummaryItem {
  readonly field: string
  readonly message: string
  /** The page of the field when it is another one. */
  readonly href?: string | undefined
}

interface ErrorSummaryProps {
  readonly items: readonly SummaryItem[]
  /** Counts the attempts; each new one draws the focus here. */
  readonly attempt: number
}

/** All that is asked of the reader, above the page, each leading to its field. */
export function ErrorSummary({ items, attempt }: ErrorSummaryProps) {
  const { words } = usePortal()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (attempt > 0) box.current?.focus()
  }, [attempt])
  if (items.length === 0) return null
  return (
    <div className="summary" role="alert" tabIndex={-1} ref={box} aria-labelledby="summary-title">
      <h2 id="summary-title">{words.form.summary}</h2>
      <ul>
        {items.map(({ field, message, href }) => (
          <li key={`${field} ${message}`}>
            {href ? (
              <Link href={href} focusOn={field}>
                {message}
              </Link>
            ) : (
              <a href={`#${field}`} onClick={(event) => focusField(event, field)}>
                {message}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Without the fragment in the address, where a step back would meet it again. */
function focusField(event: MouseEvent, field: string): void {
  event.preventDefault()
  const element = document.getElementById(field)
  element?.focus({ preventScroll: true })
  element?.closest('.field')?.scrollIntoView({ block: 'start' })
}

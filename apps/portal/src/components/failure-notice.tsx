import type { ReactNode } from 'react'
import type { Failure } from '../graph/call.js'
import { usePortal } from '../site/portal-context.js'

interface FailureNoticeProps {
  readonly failure: Failure
  readonly title?: string
  /** What to say instead of the general sentence. */
  readonly text?: string | undefined
  readonly children?: ReactNode
}

/** Says that no answer came, why as far as it helps, and what to do. */
export function FailureNotice({ failure, title, text, children }: FailureNoticeProps) {
  const words = usePortal().words.frame.failure
  const general = failure.reason === 'busy' ? words.busy(failure.waitInSeconds) : words[failure.reason]
  return (
    <div className="notice notice-warning" role="alert">
      <h2>{title ?? words.title}</h2>
      <p>{text ?? general}</p>
      {failure.requestId ? <p className="quiet">{words.request(failure.requestId)}</p> : null}
      {children}
    </div>
  )
}

import type { ReactNode } from 'react'
import type { Asked } from '../graph/use-asked.js'
import { usePortal } from '../site/portal-context.js'
import { FailureNotice } from './failure-notice.js'

interface AskedPartProps<Data> {
  readonly asked: Asked<Data>
  readonly again: () => void
  readonly children: (data: Data) => ReactNode
}

/** What was answered; until then that it is being fetched, or why it did not come. */
export function AskedPart<Data>({ asked, again, children }: AskedPartProps<Data>) {
  const { words } = usePortal()
  if (asked.state === 'answered') return children(asked.data)
  if (asked.state === 'waiting')
    return (
      <p className="waiting" role="status">
        {words.frame.loading}
      </p>
    )
  return (
    <FailureNotice failure={asked.failure}>
      <p>
        <button type="button" className="button" onClick={again}>
          {words.frame.failure.retry}
        </button>
      </p>
    </FailureNotice>
  )
}

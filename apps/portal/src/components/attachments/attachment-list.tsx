import { formatFileSize } from '@waarborg/ui'
import { useRef, useState } from 'react'
import { usePortal } from '../../site/portal-context.js'
import type { KeptFile } from './kept-file.js'
import { PendingRow } from './pending-row.js'
import { useAddedFiles } from './use-added-files.js'
import type { Uploads } from './use-uploads.js'

interface AttachmentListProps {
  readonly files: readonly KeptFile[]
  readonly uploads: Pick<Uploads, 'pending' | 'retry' | 'remove'>
  readonly onRemove: (ticket: string) => void
}

/** What was added, what is on its way and what did not get there; changes are said aloud. */
export function AttachmentList({ files, uploads, onRemove }: AttachmentListProps) {
  const { words, address } = usePortal()
  const [removed, setRemoved] = useState('')
  const heading = useRef<HTMLHeadingElement>(null)
  const added = useAddedFiles(files)
  const { attachments } = words
  const remove = (name: string, drop: () => void) => {
    drop()
    setRemoved(attachments.announced.removed(name))
    // The button that had the focus is gone.
    heading.current?.focus()
  }
  const count = files.length + uploads.pending.length
  return (
    <>
      <h2 ref={heading} tabIndex={-1} className={count === 0 ? 'unseen' : ''}>
        {attachments.list}
      </h2>
      {count === 0 ? <p className="unseen">{attachments.none}</p> : null}
      <ul className="files">
        {files.map(({ ticket, name, sizeInBytes }) => (
          <li key={ticket} className="file">
            <span className="file-name">{name}</span>
            <span className="file-note">
              {formatFileSize(sizeInBytes, address.locale)} · {attachments.added}
            </span>
            <span className="file-acts">
              <button
                type="button"
                className="button-link"
                onClick={() => remove(name, () => onRemove(ticket))}
              >
                {attachments.remove}
                <span className="unseen"> {name}</span>
              </button>
            </span>
          </li>
        ))}
        {uploads.pending.map((upload) => (
          <PendingRow
            key={upload.id}
            upload={upload}
            onRetry={() => uploads.retry(upload.id)}
            onRemove={() => remove(upload.name, () => uploads.remove(upload.id))}
          />
        ))}
      </ul>
      <p className="unseen" aria-live="polite">
        {added.map((name) => attachments.announced.added(name)).join(' ')} {removed}
      </p>
    </>
  )
}

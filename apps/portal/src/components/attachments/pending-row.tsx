import { formatFileSize } from '@waarborg/ui'
import { usePortal } from '../../site/portal-context.js'
import type { PendingUpload } from './pending-upload.js'

interface PendingRowProps {
  readonly upload: PendingUpload
  readonly onRetry: () => void
  readonly onRemove: () => void
}

/** A file that is not there yet, how far it is, or why it did not get there. */
export function PendingRow({ upload, onRetry, onRemove }: PendingRowProps) {
  const { words, address } = usePortal()
  const { attachments } = words
  const { name, sizeInBytes, state, percentage, message } = upload
  return (
    <li className={state === 'sending' ? 'file' : 'file file-refused'}>
      <span className="file-name">{name}</span>
      {state === 'sending' ? (
        <span className="file-note">
          {formatFileSize(sizeInBytes, address.locale)} · {attachments.sending(percentage)}
          <progress max={100} value={percentage} aria-label={name} />
        </span>
      ) : (
        <span className="fault" role="alert">
          {message}
        </span>
      )}
      <span className="file-acts">
        {state === 'failed' ? (
          <button type="button" className="button-link" onClick={onRetry}>
            {attachments.retry}
            <span className="unseen"> {name}</span>
          </button>
        ) : null}
        <button type="button" className="button-link" onClick={onRemove}>
          {attachments.remove}
          <span className="unseen"> {name}</span>
        </button>
      </span>
    </li>
  )
}

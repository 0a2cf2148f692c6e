import { formatFileSize, formatMoment } from '@waarborg/ui'
import { usePortal } from '../../../site/portal-context.js'
import { SendFiles } from './send-files.js'
import type { Followed } from './use-act.js'
import { useFollowedWords } from './use-followed-words.js'

/** The files of the complainant, and where more are sent. */
export function FilesPart({ of }: { readonly of: Followed }) {
  const words = useFollowedWords()
  const { locale } = usePortal().address
  const { files, allowedActions } = of.complaint
  return (
    <section aria-labelledby="files-title">
      <h2 id="files-title">{words.filesTitle}</h2>
      {files.length === 0 ? <p>{words.filesNone}</p> : null}
      <ul className="files">
        {files.map(({ name, sizeInBytes, addedAt }) => (
          <li key={`${addedAt} ${name}`} className="file">
            <span className="file-name">{name}</span>
            <span className="file-note">
              {words.fileFacts(formatFileSize(sizeInBytes, locale), formatMoment(addedAt, locale))}
            </span>
          </li>
        ))}
      </ul>
      {allowedActions.includes('ADD_FILES') ? <SendFiles of={of} /> : null}
    </section>
  )
}

import { useApolloClient } from '@apollo/client/react'
import { CloseButton } from '@mantine/core'
import { IconFile, IconFileTypePdf, IconPaperclip, IconPhoto } from '@tabler/icons-react'
import { type AttachmentFactsFragment, ComplaintDocument, type ComplaintFileFragment } from '@waarborg/schema'
import { formatFileSize, formatMoment } from '@waarborg/ui'
import { useState } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { Panel } from '../../../components/panel.js'
import { type ComplaintSignal, useComplaintSignal } from '../../../graph/complaint-signals.js'
import { AddFilesForm } from './add-files-form.js'
import classes from './files-panel.module.css'
import { RemoveFileDialog } from './remove-file-dialog.js'

const ofFiles: readonly ComplaintSignal['kind'][] = ['FILES_ADDED', 'FILE_REMOVED']

/** The files of a complaint, who added each and what it is; more can be added, and one that does not belong removed. Live. */
export function FilesPanel({ complaint }: { complaint: ComplaintFileFragment }) {
  const t = useTranslations('file')
  const client = useApolloClient()
  const { id, number, attachments, allowedActions } = complaint
  const [removing, setRemoving] = useState<AttachmentFactsFragment>()
  useComplaintSignal(({ kind, complaint: changed }) => {
    if (changed.number === number && ofFiles.includes(kind))
      void client.refetchQueries({ include: [ComplaintDocument] })
  })
  const mayRemove = allowedActions.includes('REMOVE_FILE')
  return (
    <Panel title={t('files')} icon={<IconPaperclip aria-hidden />} aside={attachments.length || undefined}>
      {attachments.length === 0 ? (
        <p className={classes.none}>{t('filesNone')}</p>
      ) : (
        <ul className={classes.files}>
          {attachments.map((file) => (
            <FileEntry key={file.id} file={file} onRemove={mayRemove ? () => setRemoving(file) : undefined} />
          ))}
        </ul>
      )}
      {allowedActions.includes('ADD_FILES') && <AddFilesForm complaintId={id} />}
      {removing && (
        <RemoveFileDialog complaintId={id} file={removing} onClose={() => setRemoving(undefined)} />
      )}
    </Panel>
  )
}

function iconFor(mediaType: string) {
  if (mediaType.startsWith('image/')) return IconPhoto
  return mediaType === 'application/pdf' ? IconFileTypePdf : IconFile
}

interface FileEntryProps {
  readonly file: AttachmentFactsFragment
  readonly onRemove: (() => void) | undefined
}

function FileEntry({ file, onRemove }: FileEntryProps) {
  const t = useTranslations('attaching')
  const words = useTranslations('file')
  const locale = useLocale()
  const { name, mediaType, sizeInBytes, url, addedBy, addedAt, remark } = file
  const Icon = iconFor(mediaType)
  return (
    <li>
      <Icon aria-hidden />
      <div className={classes.file}>
        <a href={url} download={name} aria-label={words('download', { name })}>
          {name}
        </a>
        {remark && <p>{remark}</p>}
        <p className={classes.by}>
          {addedBy?.name ?? t('complainant')},{' '}
          <time dateTime={addedAt}>{formatMoment(addedAt, locale, 'short')}</time>
        </p>
      </div>
      <span>{formatFileSize(sizeInBytes, locale)}</span>
      {onRemove && <CloseButton size="sm" aria-label={t('removeOne', { name })} onClick={onRemove} />}
    </li>
  )
}

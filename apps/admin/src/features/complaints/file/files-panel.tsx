import { IconFile, IconFileTypePdf, IconPaperclip, IconPhoto } from '@tabler/icons-react'
import type { ComplaintFileFragment } from '@waarborg/schema'
import { formatFileSize } from '@waarborg/ui'
import { useLocale, useTranslations } from 'use-intl'
import { Panel } from '../../../components/panel.js'
import classes from './files-panel.module.css'

function iconFor(mediaType: string) {
  if (mediaType.startsWith('image/')) return IconPhoto
  return mediaType === 'application/pdf' ? IconFileTypePdf : IconFile
}

export function FilesPanel({ attachments }: Pick<ComplaintFileFragment, 'attachments'>) {
  const t = useTranslations('file')
  const locale = useLocale()
  return (
    <Panel title={t('files')} icon={<IconPaperclip aria-hidden />} aside={attachments.length || undefined}>
      {attachments.length === 0 ? (
        <p className={classes.none}>{t('filesNone')}</p>
      ) : (
        <ul className={classes.files}>
          {attachments.map(({ id, name, mediaType, sizeInBytes, url }) => {
            const Icon = iconFor(mediaType)
            return (
              <li key={id}>
                <Icon aria-hidden />
                <a href={url} download={name} aria-label={t('download', { name })}>
                  {name}
                </a>
                <span>{formatFileSize(sizeInBytes, locale)}</span>
              </li>
            )
          })}
        </ul>
      )}
    </Panel>
  )
}

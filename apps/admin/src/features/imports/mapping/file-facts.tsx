import { formatFileSize } from '@waarborg/ui'
import { useLocale, useTranslations } from 'use-intl'
import classes from './preview.module.css'
import type { Preview } from './use-preview.js'

/** How the file is written, as far as it was found out. */
export function FileFacts({ preview, size }: { preview: Preview; size: number }) {
  const t = useTranslations('imports.preview')
  const locale = useLocale()
  const { encoding, delimiter, columns } = preview
  return (
    <p className={classes.facts}>
      {encoding && (
        <span>
          {t('encoding')}: <strong>{t(`encodings.${encoding}`)}</strong>
        </span>
      )}
      {delimiter && (
        <span>
          {t('delimiter')}: <strong>{t(`delimiters.${delimiter}`)}</strong>
        </span>
      )}
      <span>
        {t('columns')}: <strong>{columns.length}</strong>
      </span>
      <span>
        {t('size')}: <strong>{formatFileSize(size, locale)}</strong>
      </span>
    </p>
  )
}

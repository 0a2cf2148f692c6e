import { CloseButton, TextInput } from '@mantine/core'
import { formatFileSize } from '@waarborg/ui'
import { useLocale, useTranslations } from 'use-intl'
import classes from './add-files.module.css'
import type { AddedFile } from './use-added-files.js'

interface AddedFileEntryProps {
  readonly file: AddedFile
  readonly onRemark: (remark: string) => void
  readonly onRemove: () => void
}

/** A file that is to be added: how far it is, why it was not taken, and what it is. */
export function AddedFileEntry({ file, onRemark, onRemove }: AddedFileEntryProps) {
  const t = useTranslations('attaching')
  const locale = useLocale()
  const { name, sizeInBytes, sentInBytes, ticket, refusal, remark } = file
  const isOnItsWay = ticket === undefined && refusal === undefined
  return (
    <li>
      <div className={classes.name}>
        <span>
          {name} <small>{formatFileSize(sizeInBytes, locale)}</small>
        </span>
        <CloseButton size="sm" aria-label={t('drop', { name })} onClick={onRemove} />
      </div>
      {isOnItsWay && <progress max={sizeInBytes} value={sentInBytes} aria-label={t('busy', { name })} />}
      {refusal !== undefined && (
        <p role="alert" className={classes.fault}>
          {t('failed', { name })} {refusal || t('noAnswer')}
        </p>
      )}
      {refusal === undefined && (
        <TextInput
          size="xs"
          label={t('remark')}
          aria-label={t('remarkOf', { name })}
          value={remark}
          maxLength={200}
          onChange={(event) => onRemark(event.currentTarget.value)}
        />
      )}
    </li>
  )
}

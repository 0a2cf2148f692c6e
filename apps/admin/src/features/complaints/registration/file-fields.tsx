import { Button, CloseButton, FileButton } from '@mantine/core'
import { IconPaperclip } from '@tabler/icons-react'
import { formatFileSize } from '@waarborg/ui'
import { useLocale, useTranslations } from 'use-intl'
import classes from './file-fields.module.css'
import type { ChosenFile, useFiles } from './use-files.js'
import { useFormOptions } from './use-form-options.js'

type FileFieldsProps = Pick<ReturnType<typeof useFiles>, 'files' | 'add' | 'remove'>

/** Scans and photos that go with the complaint. */
export function FileFields({ files, add, remove }: FileFieldsProps) {
  const t = useTranslations('registration')
  const locale = useLocale()
  const { maximumFiles, maximumFileSizeInBytes, acceptedFileTypes } = useFormOptions()
  return (
    <div className={classes.files}>
      <h3>
        {t('files')} ({t('optional')})
      </h3>
      <p className={classes.help}>
        {t('filesHelp', { count: maximumFiles, size: formatFileSize(maximumFileSizeInBytes, locale) })}
      </p>
      <ul>
        {files.map((file) => (
          <li key={file.key}>
            <FileLine file={file} />
            <CloseButton
              aria-label={t('filesRemove', { name: file.name })}
              onClick={() => remove(file.key)}
            />
          </li>
        ))}
      </ul>
      <FileButton
        multiple
        accept={acceptedFileTypes.join(',')}
        onChange={(chosen) => add(chosen.slice(0, Math.max(0, maximumFiles - files.length)))}
      >
        {(button) => (
          <Button
            {...button}
            variant="default"
            size="sm"
            disabled={files.length >= maximumFiles}
            leftSection={<IconPaperclip size={17} aria-hidden />}
          >
            {t('filesAdd')}
          </Button>
        )}
      </FileButton>
    </div>
  )
}

function FileLine({ file: { name, size, sent } }: { file: ChosenFile }) {
  const t = useTranslations('registration')
  const locale = useLocale()
  if (!sent) return <span role="status">{t('filesBusy', { name })}</span>
  if ('ticket' in sent)
    return (
      <span>
        {name} <small>{formatFileSize(size, locale)}</small>
      </span>
    )
  return (
    <span role="alert" className={classes.fault}>
      {t('filesFailed', { name })}
      {sent.refusal && `: ${sent.refusal}`}
    </span>
  )
}

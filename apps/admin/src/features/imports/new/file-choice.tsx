import { Button, FileButton } from '@mantine/core'
import { IconFileSpreadsheet } from '@tabler/icons-react'
import { formatFileSize } from '@waarborg/ui'
import { type DragEvent, useId, useState } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { ProgressBar } from '../../../components/progress-bar.js'
import classes from './file-choice.module.css'

interface FileChoiceProps {
  readonly file: File | undefined
  readonly fault: string | undefined
  /** Bytes sent; nothing while it is not being sent. */
  readonly sent: number | undefined
  readonly onChoose: (file: File) => void
}

/** One file, chosen or dropped, and how much of it was sent. */
export function FileChoice({ file, fault, sent, onChoose }: FileChoiceProps) {
  const t = useTranslations('imports.new')
  const locale = useLocale()
  const [over, setOver] = useState(false)
  const id = useId()
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    const [dropped] = event.dataTransfer.files
    if (dropped && sent === undefined) onChoose(dropped)
  }
  const percentage = file && sent !== undefined ? Math.floor((sent / Math.max(1, file.size)) * 100) : 0
  return (
    <div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button is the first */}
      <div
        className={classes.drop}
        data-over={over || undefined}
        data-fault={fault ? true : undefined}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <IconFileSpreadsheet aria-hidden size={32} stroke={1.4} />
        <div className={classes.what}>
          {file ? (
            <p>
              <strong>{file.name}</strong> <small>{formatFileSize(file.size, locale)}</small>
            </p>
          ) : (
            <p>{t('drop')}</p>
          )}
          {sent === undefined ? (
            <FileButton
              accept=".csv,.txt,.tsv,text/csv,text/plain,text/tab-separated-values"
              onChange={(chosen) => chosen && onChoose(chosen)}
            >
              {(button) => (
                <Button {...button} variant="default" size="sm" aria-describedby={id}>
                  {t(file ? 'other' : 'choose')}
                </Button>
              )}
            </FileButton>
          ) : (
            <ProgressBar label={t('sending')} percentage={percentage} />
          )}
        </div>
      </div>
      {fault && (
        <p role="alert" className={classes.fault}>
          {fault}
        </p>
      )}
      <p id={id} className={classes.help}>
        {t('fileHelp')}
      </p>
    </div>
  )
}

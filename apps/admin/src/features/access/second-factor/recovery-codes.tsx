import { Button, Checkbox } from '@mantine/core'
import { useClipboard } from '@mantine/hooks'
import { IconCheck, IconCopy, IconDownload, IconPrinter } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { FormNotice } from '../../../components/form-notice.js'
import { keepAsFile } from './keep-as-file.js'
import classes from './recovery-codes.module.css'

interface RecoveryCodesProps {
  readonly codes: readonly string[]
  /** Somebody says that they are kept; they are never shown again. */
  readonly onKept: () => void
}

/** The codes for who has lost everything else, shown this once, with ways to keep them. */
export function RecoveryCodes({ codes, onKept }: RecoveryCodesProps) {
  const t = useTranslations('factors.recovery')
  const { copied, copy } = useClipboard({ timeout: 2_000 })
  const [kept, setKept] = useState(false)
  const text = [t('sheetTitle'), '', ...codes, ''].join('\n')
  return (
    <div className={classes.all}>
      <FormNotice tone="warn" title={t('once')}>
        <p>{t('onceText')}</p>
      </FormNotice>
      <section className={classes.sheet} aria-label={t('sheetTitle')}>
        <p className={classes.title}>{t('sheetTitle')}</p>
        <ol>
          {codes.map((code) => (
            <li key={code}>
              <code>{code}</code>
            </li>
          ))}
        </ol>
      </section>
      <div className={classes.ways}>
        <Button
          variant="default"
          leftSection={copied ? <IconCheck size={17} aria-hidden /> : <IconCopy size={17} aria-hidden />}
          onClick={() => copy(text)}
        >
          {copied ? t('copied') : t('copy')}
        </Button>
        <Button
          variant="default"
          leftSection={<IconDownload size={17} aria-hidden />}
          onClick={() => keepAsFile(t('fileName'), text)}
        >
          {t('download')}
        </Button>
        <Button
          variant="default"
          leftSection={<IconPrinter size={17} aria-hidden />}
          onClick={() => window.print()}
        >
          {t('print')}
        </Button>
      </div>
      <Checkbox
        checked={kept}
        onChange={({ currentTarget }) => setKept(currentTarget.checked)}
        label={t('kept')}
      />
      <Button disabled={!kept} onClick={onKept}>
        {t('done')}
      </Button>
    </div>
  )
}

import { Button } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { CopyButton } from '../../../components/copy-button.js'
import { FormNotice } from '../../../components/form-notice.js'
import { Panel } from '../../../components/panel.js'
import classes from './key-form.module.css'

interface SecretNoticeProps {
  readonly secret: string
  /** It goes away and does not come back. */
  readonly onKept: () => void
}

/** A key, shown this once. */
export function SecretNotice({ secret, onKept }: SecretNoticeProps) {
  const t = useTranslations('developers.once')
  const shown = useRef<HTMLDivElement>(null)
  useEffect(() => shown.current?.focus(), [])
  return (
    <div ref={shown} tabIndex={-1}>
      <Panel title={t('title')}>
        <div className={classes.once}>
          <FormNotice tone="warn">{t('text')}</FormNotice>
          <div className={classes.secret}>
            <code>{secret}</code>
            <CopyButton value={secret} what={t('what')} />
          </div>
          <p className={classes.help}>{t('use')}</p>
          <pre>Authorization: Bearer {secret}</pre>
          <div>
            <Button onClick={onKept}>{t('kept')}</Button>
          </div>
        </div>
      </Panel>
    </div>
  )
}

import { Button } from '@mantine/core'
import { IconAlertCircle, IconPlugConnectedX } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import { failureOf } from '../graph/failure.js'
import { CopyButton } from './copy-button.js'
import classes from './notice.module.css'

interface FailureNoticeProps {
  readonly error: unknown
  readonly onRetry?: (() => void) | undefined
}

/** Says why nothing can be shown, what to do, and the reference under which the server knows it. */
export function FailureNotice({ error, onRetry }: FailureNoticeProps) {
  const t = useTranslations('components.failure')
  const { kind, message, requestId } = failureOf(error)
  const Icon = kind === 'unreachable' ? IconPlugConnectedX : IconAlertCircle
  return (
    <div className={classes.notice} data-tone="danger" role="alert">
      <Icon aria-hidden size={28} />
      <div className={classes.text}>
        <strong>{t(`${kind}.title`)}</strong>
        <p>{message ?? t(`${kind}.text`)}</p>
        {requestId && kind !== 'forbidden' && (
          <p className={classes.reference}>
            {t('requestId')}: <code>{requestId}</code>
            <CopyButton value={requestId} what={t('requestId').toLowerCase()} />
          </p>
        )}
        {onRetry && kind !== 'forbidden' && (
          <Button variant="default" size="sm" onClick={onRetry}>
            {t('retry')}
          </Button>
        )}
      </div>
    </div>
  )
}

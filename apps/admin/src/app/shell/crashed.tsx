import { type ErrorComponentProps, useRouter } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { FailureNotice } from '../../components/failure-notice.js'
import { PageHeader } from '../../components/page-header.js'

/** Stands in for a screen that could not be shown, with a way to try again. */
export function Crashed({ error, reset }: ErrorComponentProps) {
  const t = useTranslations('shell.crashed')
  const router = useRouter()
  return (
    <>
      <PageHeader title={t('title')} />
      <FailureNotice
        error={error}
        onRetry={() => {
          reset()
          void router.invalidate()
        }}
      />
    </>
  )
}

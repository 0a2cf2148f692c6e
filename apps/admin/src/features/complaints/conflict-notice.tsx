import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { FormNotice } from '../../components/form-notice.js'

interface ConflictNoticeProps {
  /** Who changed what, in the server's words. */
  readonly message: string
  /** Fetches the newest version, on which the form then builds. */
  readonly onShow: () => Promise<void>
}

/** Somebody else's change came first: nothing is lost and nothing was overwritten. */
export function ConflictNotice({ message, onShow }: ConflictNoticeProps) {
  const t = useTranslations('complaints.conflict')
  const [shown, setShown] = useState(false)
  const [loading, setLoading] = useState(false)
  const show = async () => {
    setLoading(true)
    await onShow()
      .then(() => setShown(true))
      .finally(() => setLoading(false))
  }
  if (shown) return <FormNotice tone="info">{t('reloaded')}</FormNotice>
  return (
    <FormNotice tone="warn" title={t('title')}>
      <p>{message}</p>
      <p>{t('text')}</p>
      <Button size="xs" variant="default" loading={loading} onClick={() => void show()}>
        {t('reload')}
      </Button>
    </FormNotice>
  )
}

import { IconShieldCheck } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { LastJournalCheckDocument } from '@waarborg/schema/dashboard'
import { formatMoment } from '@waarborg/ui'
import { useLocale, useTranslations } from 'use-intl'
import { FormNotice } from '../../../components/form-notice.js'
import { RenewedPanel } from './renewed-panel.js'
import { useRenewed } from './use-renewed.js'

/** Whether the journal was found to add up, and when that was last looked at. */
export function JournalPanel({ asOf }: { asOf: string | undefined }) {
  const t = useTranslations('roleWork.journal')
  const locale = useLocale()
  const found = useRenewed(LastJournalCheckDocument, asOf)
  return (
    <RenewedPanel
      title={t('title')}
      icon={<IconShieldCheck aria-hidden />}
      aside={<Link to="/journal">{t('all')}</Link>}
      found={found}
    >
      {({ lastJournalCheck: check }) => {
        if (!check) return <FormNotice tone="warn">{t('never')}</FormNotice>
        const at = formatMoment(check.endedAt ?? check.askedAt, locale, 'short')
        if (check.state !== 'FINISHED') return <FormNotice tone="info">{t('running', { at })}</FormNotice>
        if (check.brokenChains)
          return <FormNotice tone="danger">{t('bad', { at, count: check.brokenChains })}</FormNotice>
        return <FormNotice tone="good">{t('good', { at, count: check.entries })}</FormNotice>
      }}
    </RenewedPanel>
  )
}

import type { ComplaintFileFragment } from '@waarborg/schema'
import { formatMoment } from '@waarborg/ui'
import { useLocale, useTranslations } from 'use-intl'
import { Facts } from '../../../components/facts.js'
import { Panel } from '../../../components/panel.js'
import { useSubjectFacts } from './subject-facts.js'

/** What it is about, where it came in, and when. */
export function DetailsPanel({ complaint }: { complaint: ComplaintFileFragment }) {
  const t = useTranslations('file')
  const columns = useTranslations('complaints')
  const words = useTranslations('graph')
  const locale = useLocale()
  const subject = useSubjectFacts(complaint)
  const { channel, receivedAt, registeredAt, managementInformedAt } = complaint
  const moment = (at: string) => <time dateTime={at}>{formatMoment(at, locale, 'short')}</time>
  return (
    <Panel title={t('details')}>
      <Facts
        facts={[
          ...subject,
          { name: columns('channel'), value: words(`channel.${channel}`) },
          { name: t('language'), value: words(`locale.${complaint.locale}`) },
          { name: t('receivedAt'), value: moment(receivedAt) },
          { name: t('registeredAt'), value: moment(registeredAt) },
          ...(managementInformedAt ? [{ name: t('management'), value: moment(managementInformedAt) }] : []),
        ]}
      />
    </Panel>
  )
}

import { Link } from '@tanstack/react-router'
import type { ComplaintFileFragment } from '@waarborg/schema'
import { formatMoment } from '@waarborg/ui'
import { useLocale, useTranslations } from 'use-intl'
import { CopyButton } from '../../../components/copy-button.js'
import { Facts } from '../../../components/facts.js'
import { Panel } from '../../../components/panel.js'

/** What it is about, where it came in, and when. */
export function DetailsPanel({ complaint }: { complaint: ComplaintFileFragment }) {
  const t = useTranslations('complaints.file')
  const columns = useTranslations('complaints')
  const words = useTranslations('graph')
  const locale = useLocale()
  const {
    category,
    seller,
    sellerName,
    orderNumber,
    channel,
    receivedAt,
    registeredAt,
    managementInformedAt,
  } = complaint
  const moment = (at: string) => <time dateTime={at}>{formatMoment(at, locale, 'short')}</time>
  return (
    <Panel title={t('details')}>
      <Facts
        facts={[
          {
            name: columns('category'),
            value: (
              <>
                <Link to="/complaints" search={{ category: [category.id] }}>
                  {category.name}
                </Link>
                {category.parent && ` (${category.parent.name})`}
              </>
            ),
          },
          {
            name: t('seller'),
            value: seller ? (
              <Link to="/sellers/$id" params={{ id: seller.id }}>
                {seller.name}
              </Link>
            ) : sellerName ? (
              t('sellerUnlinked', { name: sellerName })
            ) : (
              t('sellerNone')
            ),
          },
          ...(orderNumber
            ? [
                {
                  name: t('order'),
                  value: (
                    <>
                      {orderNumber} <CopyButton value={orderNumber} what={t('orderCopy')} />
                    </>
                  ),
                },
              ]
            : []),
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

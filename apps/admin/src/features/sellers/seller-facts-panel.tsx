import type { SellerRowFragment } from '@waarborg/schema'
import { formatDay } from '@waarborg/ui'
import { useLocale, useTranslations } from 'use-intl'
import { CopyButton } from '../../components/copy-button.js'
import { Facts } from '../../components/facts.js'
import { Panel } from '../../components/panel.js'

export function SellerFactsPanel({ seller }: { seller: SellerRowFragment }) {
  const t = useTranslations('sellers')
  const words = useTranslations('graph')
  const locale = useLocale()
  const { trader, country, openedOn, openComplaints } = seller
  const number = t('seller.registerNumber', { register: words(`register.${trader.register}`) })
  return (
    <Panel title={t('seller.facts')}>
      <Facts
        facts={[
          { name: t('trader'), value: trader.name },
          {
            name: number,
            value: (
              <>
                {trader.registerNumber} <CopyButton value={trader.registerNumber} what={number} />
              </>
            ),
          },
          ...(seller.trader.blockedOn
            ? [{ name: t('seller.blockedOn'), value: formatDay(seller.trader.blockedOn, locale) }]
            : []),
          { name: t('country'), value: words(`country.${country}`) },
          { name: t('openedOn'), value: formatDay(openedOn, locale) },
          { name: t('openComplaints'), value: openComplaints ?? '–' },
        ]}
      />
    </Panel>
  )
}

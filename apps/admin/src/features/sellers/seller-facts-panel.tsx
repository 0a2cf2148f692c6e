import { Button } from '@mantine/core'
import type { SellerRowFragment } from '@waarborg/schema'
import { formatDay } from '@waarborg/ui'
import { type ReactNode, useState } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { CopyButton } from '../../components/copy-button.js'
import { Facts } from '../../components/facts.js'
import { Panel } from '../../components/panel.js'
import { useMay } from '../../graph/use-may.js'
import { BlockedSince } from './blocked-since.js'

interface SellerFactsPanelProps {
  readonly seller: SellerRowFragment
  /** What asks when it was left by its seller, which is loaded when it is wanted. */
  readonly leaving: (seller: SellerRowFragment, onClose: () => void) => ReactNode
}

export function SellerFactsPanel({ seller, leaving }: SellerFactsPanelProps) {
  const t = useTranslations('sellers')
  const words = useTranslations('graph')
  const locale = useLocale()
  const { trader, country, openedOn, leftOn, accountState, openComplaints } = seller
  const may = useMay()
  const [leaves, setLeaves] = useState(false)
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
            ? [{ name: t('seller.blockedOn'), value: <BlockedSince trader={trader} /> }]
            : []),
          { name: t('country'), value: words(`country.${country}`) },
          { name: t('openedOn'), value: formatDay(openedOn, locale) },
          ...(leftOn ? [{ name: t('seller.leftOn'), value: formatDay(leftOn, locale) }] : []),
          { name: t('openComplaints'), value: openComplaints ?? '–' },
        ]}
      />
      {may('SELLERS_REGISTER') && leftOn === null && accountState !== 'CLOSED' && (
        <>
          <Button variant="default" size="xs" mt="sm" onClick={() => setLeaves(true)}>
            {t('seller.leave')}
          </Button>
          {leaves && leaving(seller, () => setLeaves(false))}
        </>
      )}
    </Panel>
  )
}

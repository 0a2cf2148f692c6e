import type { SellerRowFragment } from '@waarborg/schema'
import { useTranslations } from 'use-intl'
import { Card, RowLink } from '../../components/list/index.js'
import { PointsGauge } from '../../components/points-gauge.js'
import { AccountTag } from './account-tag.js'

/** A seller where the window is narrow. */
export function SellerCard({ seller }: { seller: SellerRowFragment }) {
  const t = useTranslations('sellers')
  const words = useTranslations('graph')
  const { id, name, trader, accountState, leftOn, openComplaints, points } = seller
  return (
    <Card
      title={
        <RowLink to="/sellers/$id" params={{ id }}>
          {name}
        </RowLink>
      }
      tag={<AccountTag state={accountState} leftOn={leftOn} />}
      facts={[
        <PointsGauge key="points" points={points} />,
        trader.name,
        `${words(`register.${trader.register}`)} ${trader.registerNumber}`,
        `${t('openComplaints')}: ${openComplaints ?? '–'}`,
      ]}
    />
  )
}

import { Link } from '@tanstack/react-router'
import type { SellerRowFragment } from '@waarborg/schema'
import { useTranslations } from 'use-intl'
import { Panel } from '../../components/panel.js'
import { PointsGauge } from '../../components/points-gauge.js'
import { AccountTag } from './account-tag.js'
import classes from './linked-sellers-panel.module.css'

export function LinkedSellersPanel({ sellers }: { sellers: readonly SellerRowFragment[] }) {
  const t = useTranslations('sellers.seller')
  return (
    <Panel title={t('linked')}>
      {sellers.length === 0 ? (
        <p className={classes.none}>{t('linkedNone')}</p>
      ) : (
        <ul className={classes.linked}>
          {sellers.map(({ id, name, accountState, leftOn, points }) => (
            <li key={id}>
              <Link to="/sellers/$id" params={{ id }}>
                {name}
              </Link>
              <AccountTag state={accountState} leftOn={leftOn} />
              <PointsGauge points={points} />
            </li>
          ))}
        </ul>
      )}
    </Panel>
  )
}

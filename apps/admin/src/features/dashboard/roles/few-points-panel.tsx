import { useSubscription } from '@apollo/client/react'
import { IconGauge } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { SellerPointsChangedDocument, SellersWithFewPointsDocument } from '@waarborg/schema/policy-work'
import { useTranslations } from 'use-intl'
import { EmptyNotice } from '../../../components/empty-notice.js'
import { PointsGauge } from '../../../components/points-gauge.js'
import { RenewedPanel } from './renewed-panel.js'
import classes from './roles.module.css'
import { useRenewed } from './use-renewed.js'

/** The accounts that are warned, or have nothing left and are not closed: the next violation can be their last (BP-5). */
export function FewPointsPanel() {
  const t = useTranslations('roleWork.fewPoints')
  const changed = useSubscription(SellerPointsChangedDocument).data?.sellerPointsChanged.eventId ?? ''
  const found = useRenewed(SellersWithFewPointsDocument, changed)
  return (
    <RenewedPanel
      title={t('title')}
      icon={<IconGauge aria-hidden />}
      aside={
        <Link to="/sellers" search={{ order: 'points' }}>
          {t('all')}
        </Link>
      }
      flush
      found={found}
    >
      {({ sellers }) => {
        const few = sellers.nodes.filter(
          ({ points }) => points && (points.warning !== null || points.balance === 0),
        )
        return few.length === 0 ? (
          <EmptyNotice icon={<IconGauge aria-hidden size={28} />} title={t('empty')} />
        ) : (
          <ul className={`${classes.unread} ${classes.few}`} aria-label={t('title')}>
            {few.map(({ id, name, points }) => (
              <li key={id}>
                <Link to="/sellers/$id" params={{ id }}>
                  {name}
                </Link>
                <PointsGauge points={points} />
              </li>
            ))}
          </ul>
        )
      }}
    </RenewedPanel>
  )
}

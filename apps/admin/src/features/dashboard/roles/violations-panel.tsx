import { IconFlag } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { ViolationsToDecideDocument } from '@waarborg/schema/dashboard'
import { formatDay } from '@waarborg/ui'
import { useLocale, useTranslations } from 'use-intl'
import { EmptyNotice } from '../../../components/empty-notice.js'
import { RenewedPanel } from './renewed-panel.js'
import classes from './roles.module.css'
import { useRenewed } from './use-renewed.js'

/** What was reported about sellers and waits for a decision, the oldest deed first (D-7). */
export function ViolationsPanel({ asOf }: { asOf: string | undefined }) {
  const t = useTranslations('roleWork.violations')
  const locale = useLocale()
  const found = useRenewed(ViolationsToDecideDocument, asOf)
  return (
    <RenewedPanel
      title={t('title')}
      icon={<IconFlag aria-hidden />}
      aside={found.data && t('count', { count: found.data.violations.totalCount })}
      flush
      found={found}
    >
      {({ violations }) =>
        violations.nodes.length === 0 ? (
          <EmptyNotice icon={<IconFlag aria-hidden size={28} />} title={t('empty')} />
        ) : (
          <ul className={classes.unread} aria-label={t('title')}>
            {violations.nodes.map(({ id, number, deedOn, category, seller, facts }) => (
              <li key={id}>
                <div>
                  <Link to="/sellers/$id" params={{ id: seller.id }}>
                    {seller.name}
                  </Link>
                  <p>
                    <Link to="/violations/$id" params={{ id }}>
                      {number}
                    </Link>{' '}
                    · {category.name} · {t('deed', { on: formatDay(deedOn, locale, 'short') })}
                  </p>
                  <p>{facts}</p>
                </div>
              </li>
            ))}
          </ul>
        )
      }
    </RenewedPanel>
  )
}

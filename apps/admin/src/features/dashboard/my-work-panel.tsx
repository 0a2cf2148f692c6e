import { IconCoffee, IconUserCheck } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { DashboardFiguresFragment } from '@waarborg/schema'
import { useTranslations } from 'use-intl'
import { ComplaintLines } from '../../components/complaint-lines.js'
import { EmptyNotice } from '../../components/empty-notice.js'
import { FormNotice } from '../../components/form-notice.js'
import { Panel } from '../../components/panel.js'
import classes from './my-work-panel.module.css'

/** The reader's own complaints by what is due first. */
export function MyWorkPanel({ mine }: Pick<DashboardFiguresFragment, 'mine'>) {
  const t = useTranslations('dashboard.mine')
  return (
    <Panel
      title={t('title')}
      icon={<IconUserCheck aria-hidden />}
      aside={
        mine.open > 0 && (
          <>
            <span className={classes.figures}>
              {t('figures', { open: mine.open, overdue: mine.overdue, dueToday: mine.dueToday })}
            </span>
            <Link to="/complaints" search={{ mine: true, order: 'next-due-at' }}>
              {t('all')}
            </Link>
          </>
        )
      }
      flush
    >
      {mine.toConfirm > 0 && (
        <div className={classes.confirm}>
          <FormNotice tone="warn">
            <Link to="/complaints" search={{ mine: true, unconfirmed: true }}>
              {t('toConfirm', { count: mine.toConfirm })}
            </Link>
          </FormNotice>
        </div>
      )}
      {mine.nearest.length > 0 ? (
        <ComplaintLines label={t('title')} complaints={mine.nearest} sameHandler />
      ) : (
        <EmptyNotice icon={<IconCoffee aria-hidden size={28} />} title={t('empty')} text={t('emptyText')}>
          <Link to="/complaints" search={{ unassigned: true }}>
            {t('pick')}
          </Link>
        </EmptyNotice>
      )}
    </Panel>
  )
}

import { formatMoment } from '@waarborg/ui'
import { useLocale, useTranslations } from 'use-intl'
import { FailureNotice } from '../../components/failure-notice.js'
import { PageHeader } from '../../components/page-header.js'
import classes from './dashboard-page.module.css'
import { DashboardSkeleton } from './dashboard-skeleton.js'
import { Figures } from './figures.js'
import { LoadsPanel } from './loads-panel.js'
import { MyWorkPanel } from './my-work-panel.js'
import { NearestPanel } from './nearest-panel.js'
import { NewestPanel } from './newest-panel.js'
import { useDashboard } from './use-dashboard.js'

/** How the office stands now: what waits for the reader, what presses, what came in. Live. */
export function DashboardPage() {
  const t = useTranslations('dashboard')
  const locale = useLocale()
  const { dashboard, error, refetch } = useDashboard()
  return (
    <>
      <PageHeader
        title={t('title')}
        beside={
          dashboard && (
            <p className={classes.asOf}>{t('asOf', { at: formatMoment(dashboard.asOf, locale, 'short') })}</p>
          )
        }
      />
      {dashboard ? (
        <>
          <Figures dashboard={dashboard} />
          <div className={classes.columns}>
            <div className={classes.column}>
              <MyWorkPanel mine={dashboard.mine} />
              <NearestPanel nearest={dashboard.nearest} />
            </div>
            <div className={classes.column}>
              <NewestPanel newest={dashboard.newest} />
              <LoadsPanel loads={dashboard.loads} />
            </div>
          </div>
        </>
      ) : error ? (
        <FailureNotice error={error} onRetry={() => void refetch()} />
      ) : (
        <DashboardSkeleton />
      )}
    </>
  )
}

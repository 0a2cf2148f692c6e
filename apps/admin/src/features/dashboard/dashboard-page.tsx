import { useTranslations } from 'use-intl'
import { FailureNotice } from '../../components/failure-notice.js'
import { PageHeader } from '../../components/page-header.js'
import { useMay } from '../../graph/use-may.js'
import { DashboardSkeleton } from './dashboard-skeleton.js'
import { Figures } from './figures.js'
import { Panels } from './panels.js'
import { StandingOf } from './standing-of.js'
import { useDashboard } from './use-dashboard.js'

/** How the office stands now, what matters to the roles of the reader first. Live. */
export function DashboardPage() {
  const t = useTranslations('dashboard')
  const may = useMay()
  if (may('DASHBOARD_READ')) return <LivePage />
  return (
    <>
      <PageHeader title={t('title')} />
      <Panels dashboard={undefined} />
    </>
  )
}

function LivePage() {
  const t = useTranslations('dashboard')
  const { dashboard, error, refetch } = useDashboard()
  return (
    <>
      <PageHeader title={t('title')} beside={dashboard && <StandingOf asOf={dashboard.asOf} />} />
      {dashboard ? (
        <>
          <Figures dashboard={dashboard} />
          <Panels dashboard={dashboard} />
        </>
      ) : error ? (
        <FailureNotice error={error} onRetry={() => void refetch()} />
      ) : (
        <DashboardSkeleton />
      )}
    </>
  )
}

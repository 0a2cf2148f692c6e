import { useTranslations } from 'use-intl'
import { FailureNotice } from '../../components/failure-notice.js'
import { PageHeader } from '../../components/page-header.js'
import { useMay } from '../../graph/use-may.js'
import { DashboardSkeleton } from './dashboard-skeleton.js'
import { Figures } from './figures.js'
import { Panels, type RarePanels } from './panels.js'
import { StandingOf } from './standing-of.js'
import { useDashboard } from './use-dashboard.js'

/** How the office stands now, what matters to the roles of the reader first. Live. */
export function DashboardPage({ rare }: { rare: RarePanels }) {
  const t = useTranslations('dashboard')
  const may = useMay()
  if (may('DASHBOARD_READ')) return <LivePage rare={rare} />
  return (
    <>
      <PageHeader title={t('title')} />
      <Panels rare={rare} dashboard={undefined} />
    </>
  )
}

function LivePage({ rare }: { rare: RarePanels }) {
  const t = useTranslations('dashboard')
  const { dashboard, error, refetch } = useDashboard()
  return (
    <>
      <PageHeader title={t('title')} beside={dashboard && <StandingOf asOf={dashboard.asOf} />} />
      {dashboard ? (
        <>
          <Figures dashboard={dashboard} />
          <Panels rare={rare} dashboard={dashboard} />
        </>
      ) : error ? (
        <FailureNotice error={error} onRetry={() => void refetch()} />
      ) : (
        <DashboardSkeleton />
      )}
    </>
  )
}

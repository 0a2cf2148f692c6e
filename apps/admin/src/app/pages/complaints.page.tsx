import { Button } from '@mantine/core'
import { IconPencilPlus } from '@tabler/icons-react'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { lazyPart } from '../../components/lazy-part.js'
import { PageHeader } from '../../components/page-header.js'
import {
  ComplaintList,
  type ComplaintListAddress,
  ComplaintViews,
  ScopeChoice,
} from '../../features/complaints/list/index.js'
import { useDashboard } from '../../features/dashboard/use-dashboard.js'
import { useMay } from '../../graph/use-may.js'
import { withAllWords } from '../words/words-provider.js'

const ListTools = lazyPart(
  () => withAllWords(() => import('../../features/complaints/list-tools/index.js')),
  'ListTools',
)

const route = getRouteApi('/staff/complaints')

export function ComplaintsScreen() {
  const t = useTranslations('complaints')
  const address = route.useSearch()
  const navigate = useNavigate()
  const may = useMay()
  const { dashboard } = useDashboard()
  const onAddress = (changed: ComplaintListAddress, replace = false) =>
    void navigate({ to: '/complaints', search: changed, replace, resetScroll: false })
  const counts = dashboard && { ...dashboard, mine: dashboard.mine.open }
  return (
    <>
      <PageHeader
        title={t('title')}
        beside={<ScopeChoice address={address} onAddress={onAddress} />}
        actions={
          may('COMPLAINTS_REGISTER') && (
            <Button
              size="sm"
              leftSection={<IconPencilPlus size={17} aria-hidden />}
              renderRoot={(props) => <Link to="/complaints/new" {...props} />}
            >
              {t('register')}
            </Button>
          )
        }
      />
      <ComplaintViews address={address} counts={counts} />
      <ComplaintList address={address} onAddress={onAddress} tools={(work) => <ListTools work={work} />} />
    </>
  )
}

import { Button } from '@mantine/core'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { PageHeader } from '../../components/page-header.js'
import { ViolationList } from '../../features/violations/index.js'
import { useMay } from '../../graph/use-may.js'

const route = getRouteApi('/staff/violations')

export function ViolationsScreen() {
  const t = useTranslations('violations')
  const may = useMay()
  const address = route.useSearch()
  const navigate = useNavigate()
  return (
    <>
      <PageHeader
        title={t('title')}
        actions={
          may('VIOLATIONS_REPORT') && (
            <Button size="sm" renderRoot={(props) => <Link to="/violations/new" {...props} />}>
              {t('newReport')}
            </Button>
          )
        }
      />
      <ViolationList
        address={address}
        onAddress={(search, replace = false) =>
          void navigate({ to: '/violations', search, replace, resetScroll: false })
        }
      />
    </>
  )
}

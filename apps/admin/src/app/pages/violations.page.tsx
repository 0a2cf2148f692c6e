import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { PageHeader } from '../../components/page-header.js'
import { ViolationList } from '../../features/violations/index.js'

const route = getRouteApi('/staff/violations')

export function ViolationsScreen() {
  const t = useTranslations('violations')
  const address = route.useSearch()
  const navigate = useNavigate()
  return (
    <>
      <PageHeader title={t('title')} />
      <ViolationList
        address={address}
        onAddress={(search, replace = false) =>
          void navigate({ to: '/violations', search, replace, resetScroll: false })
        }
      />
    </>
  )
}

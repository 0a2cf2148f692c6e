import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { PageHeader } from '../../components/page-header.js'
import { HandlerList } from '../../features/handlers/index.js'

const route = getRouteApi('/staff/handlers')

export function HandlersScreen() {
  const t = useTranslations('handlers')
  const address = route.useSearch()
  const navigate = useNavigate()
  return (
    <>
      <PageHeader title={t('title')} />
      <HandlerList
        address={address}
        onAddress={(search, replace = false) =>
          void navigate({ to: '/handlers', search, replace, resetScroll: false })
        }
      />
    </>
  )
}

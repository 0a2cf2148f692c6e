import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { PageHeader } from '../../components/page-header.js'
import { SellerList } from '../../features/sellers/index.js'

const route = getRouteApi('/staff/sellers')

export function SellersScreen() {
  const t = useTranslations('sellers')
  const address = route.useSearch()
  const navigate = useNavigate()
  return (
    <>
      <PageHeader title={t('title')} />
      <SellerList
        address={address}
        onAddress={(search, replace = false) =>
          void navigate({ to: '/sellers', search, replace, resetScroll: false })
        }
      />
    </>
  )
}

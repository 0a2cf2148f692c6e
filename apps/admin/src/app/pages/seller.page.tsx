import { getRouteApi } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { ComplaintsPanel } from '../../features/complaints/list/index.js'
import { SellerPage } from '../../features/sellers/index.js'

const route = getRouteApi('/staff/sellers/$id')

export function SellerScreen() {
  const t = useTranslations('sellers.seller')
  const { id } = route.useParams()
  return (
    <SellerPage
      key={id}
      id={id}
      complaints={
        <ComplaintsPanel
          title={t('complaints')}
          none={t('complaintsNone')}
          address={{ seller: [id], scope: 'all' }}
          scoped
        />
      }
    />
  )
}

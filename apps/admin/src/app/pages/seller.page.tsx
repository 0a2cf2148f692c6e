import { getRouteApi } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { ComplaintsPanel } from '../../features/complaints/list/index.js'
import { SellerPage } from '../../features/sellers/index.js'
import { useMay } from '../../graph/use-may.js'

const route = getRouteApi('/staff/sellers/$id')

export function SellerScreen() {
  const t = useTranslations('sellers.seller')
  const { id } = route.useParams()
  const may = useMay()
  return (
    <SellerPage
      key={id}
      id={id}
      complaints={
        may('COMPLAINTS_READ') && (
          <ComplaintsPanel
            title={t('complaints')}
            none={t('complaintsNone')}
            address={{ seller: [id], scope: 'all' }}
            scoped
          />
        )
      }
    />
  )
}

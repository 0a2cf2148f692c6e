import { getRouteApi } from '@tanstack/react-router'
import { Suspense } from 'react'
import { useTranslations } from 'use-intl'
import { lazyPart } from '../../components/lazy-part.js'
import { RowSkeletons } from '../../components/list/index.js'
import { ComplaintsPanel } from '../../features/complaints/list/index.js'
import { SellerPage } from '../../features/sellers/index.js'
import { useMay } from '../../graph/use-may.js'
import { withAllWords } from '../words/words-provider.js'

const PointsPanels = lazyPart(
  () => withAllWords(() => import('../../features/sellers/points/index.js')),
  'PointsPanels',
)

const SignalsPanel = lazyPart(
  () => withAllWords(() => import('../../features/sellers/accounts/signals-panel.js')),
  'SignalsPanel',
)

const LinksPanel = lazyPart(
  () => withAllWords(() => import('../../features/sellers/links/links-panel.js')),
  'LinksPanel',
)

const LeaveAccountDialog = lazyPart(
  () => withAllWords(() => import('../../features/sellers/accounts/leave-account-dialog.js')),
  'LeaveAccountDialog',
)

const route = getRouteApi('/staff/sellers/$id')

export function SellerScreen() {
  const t = useTranslations('sellers.seller')
  const { id } = route.useParams()
  const may = useMay()
  return (
    <SellerPage
      key={id}
      id={id}
      points={
        may('VIOLATIONS_READ') && (
          <Suspense fallback={<RowSkeletons rows={6} />}>
            <PointsPanels sellerId={id} />
          </Suspense>
        )
      }
      leaving={(seller, onClose) => (
        <Suspense>
          <LeaveAccountDialog seller={seller} onClose={onClose} />
        </Suspense>
      )}
      signals={
        may('REGISTER_BLOCKS_READ') && (
          <Suspense>
            <LinksPanel sellerId={id} />
            <SignalsPanel sellerId={id} />
          </Suspense>
        )
      }
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

import { useQuery } from '@apollo/client/react'
import { IconBuildingStore } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { SellerDocument } from '@waarborg/schema/first'
import type { ComponentProps, ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { BackLink } from '../../components/back-link.js'
import columns from '../../components/columns.module.css'
import { EmptyNotice } from '../../components/empty-notice.js'
import { FailureNotice } from '../../components/failure-notice.js'
import { RowSkeletons } from '../../components/list/index.js'
import { PageHeader } from '../../components/page-header.js'
import { useMay } from '../../graph/use-may.js'
import { AccountTag } from './account-tag.js'
import { ComplaintRatePanel } from './complaint-rate-panel.js'
import { ContactsPanel } from './contacts/contacts-panel.js'
import { LinkedSellersPanel } from './linked-sellers-panel.js'
import { SellerFactsPanel } from './seller-facts-panel.js'
import { ViolationsPanel } from './violations-panel.js'

interface SellerPageProps {
  readonly id: string
  /** The panel of the seller's complaints, which belongs to another feature. */
  readonly complaints: ReactNode
  /** How its number is linked to others and what was noticed at its accounts, which is loaded when it is wanted. */
  readonly signals: ReactNode
  readonly leaving: ComponentProps<typeof SellerFactsPanel>['leaving']
  /** The panels of its policy points, which are loaded when they are wanted. */
  readonly points: ReactNode
}

/** One seller account: its trader, its other accounts, its complaints and its violations. */
export function SellerPage({ id, complaints, signals, leaving, points }: SellerPageProps) {
  const t = useTranslations('sellers')
  const may = useMay()
  const { data, error, refetch } = useQuery(SellerDocument, { variables: { id } })
  const seller = data?.seller
  const back = <BackLink to="/sellers">{t('seller.back')}</BackLink>
  if (seller)
    return (
      <>
        <PageHeader
          title={seller.name}
          above={back}
          beside={<AccountTag state={seller.accountState} leftOn={seller.leftOn} />}
        />
        <div className={columns.columns}>
          <div>
            {points}
            {complaints}
            <ViolationsPanel
              violations={seller.violations.nodes}
              aside={
                may('VIOLATIONS_REPORT') && (
                  <Link to="/violations/new" search={{ seller: seller.id }}>
                    {t('seller.report')}
                  </Link>
                )
              }
            />
          </div>
          <div>
            <SellerFactsPanel seller={seller} leaving={leaving} />
            {may('ORDERS_READ') && may('COMPLAINTS_READ') && <ComplaintRatePanel sellerId={seller.id} />}
            {may('SELLER_CONTACTS_MANAGE') && <ContactsPanel seller={seller} />}
            <LinkedSellersPanel sellers={seller.linkedSellers} />
            {signals}
          </div>
        </div>
      </>
    )
  if (error)
    return (
      <>
        <PageHeader title={t('title')} above={back} />
        <FailureNotice error={error} onRetry={() => void refetch()} />
      </>
    )
  if (data === undefined) return <RowSkeletons rows={6} />
  return (
    <>
      <PageHeader title={t('seller.notFound')} above={back} />
      <EmptyNotice icon={<IconBuildingStore aria-hidden size={28} />} title={t('seller.notFoundText')} />
    </>
  )
}

import { useQuery } from '@apollo/client/react'
import { IconBuildingStore } from '@tabler/icons-react'
import { SellersDocument } from '@waarborg/schema/first'
import { useTranslations } from 'use-intl'
import { FilteredList, listOrderIn, pageVariables } from '../../components/list/index.js'
import { SellerCard } from './seller-card.js'
import { useSellerColumns } from './seller-columns.js'
import {
  accountStates,
  countries,
  type PointsRange,
  pointsChoices,
  pointsRanges,
  type SellerListAddress,
  sellerFilter,
  sellerOrders,
} from './seller-list-address.js'

interface SellerListProps {
  readonly address: SellerListAddress
  readonly onAddress: (changed: SellerListAddress, replace?: boolean) => void
}

/** The sellers with their traders: what the address asks, page by page. */
export function SellerList({ address, onAddress }: SellerListProps) {
  const t = useTranslations('sellers')
  const words = useTranslations('graph')
  const columns = useSellerColumns()
  const rangeName = ({ least, most }: (typeof pointsRanges)[PointsRange]) => {
    const first = String(least)
    if (most === null) return t('pointsAll', { least: first })
    return most === least ? first : t('pointsBetween', { least: first, most: String(most) })
  }
  const { data, previousData, error, refetch } = useQuery(SellersDocument, {
    variables: {
      filter: sellerFilter(address),
      orderBy: listOrderIn(address, sellerOrders),
      ...pageVariables(address),
    },
  })
  return (
    <FilteredList
      caption={t('title')}
      connection={(data ?? previousData)?.sellers}
      busy={data === undefined}
      error={error}
      onRetry={() => void refetch()}
      columns={columns}
      card={(seller) => <SellerCard seller={seller} />}
      address={address}
      onAddress={onAddress}
      empty={{ icon: <IconBuildingStore aria-hidden size={28} />, title: t('empty') }}
      noMatch={{ title: t('noMatch'), text: t('noMatchText') }}
      search={t('search')}
      filters={[
        {
          key: 'account',
          name: t('accountState'),
          choices: accountStates.map((value) => ({ value, label: words(`accountState.${value}`) })),
        },
        {
          key: 'points',
          name: t('points'),
          single: true,
          choices: pointsChoices.map((value) => ({ value, label: rangeName(pointsRanges[value]) })),
        },
        {
          key: 'country',
          name: t('country'),
          choices: countries.map((value) => ({ value, label: words(`country.${value}`) })),
        },
      ]}
      orders={sellerOrders}
      orderNames={[
        { field: 'NAME', title: t('name') },
        { field: 'POINTS', title: t('points') },
        { field: 'ACCOUNT_STATE', title: t('accountState') },
        { field: 'OPEN_COMPLAINTS', title: t('openComplaints') },
        { field: 'OPENED_ON', title: t('openedOn') },
      ]}
    />
  )
}

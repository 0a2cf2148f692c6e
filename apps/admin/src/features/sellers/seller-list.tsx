import { useQuery } from '@apollo/client/react'
import { IconBuildingStore } from '@tabler/icons-react'
import { SellersDocument } from '@waarborg/schema/first'
import { useTranslations } from 'use-intl'
import {
  FilterMenu,
  firstPage,
  ListPanel,
  OrderChoice,
  pageVariables,
  SearchField,
  writeOrder,
} from '../../components/list/index.js'
import { SellerCard } from './seller-card.js'
import { useSellerColumns } from './seller-columns.js'
import {
  accountStates,
  countries,
  type SellerListAddress,
  sellerFilter,
  sellerOrderIn,
  usualOrder,
} from './seller-list-address.js'
import { useSellerChips } from './use-seller-chips.js'

interface SellerListProps {
  readonly address: SellerListAddress
  readonly onAddress: (changed: SellerListAddress, replace?: boolean) => void
}

/** The sellers with their traders: what the address asks, page by page. */
export function SellerList({ address, onAddress }: SellerListProps) {
  const t = useTranslations('sellers')
  const words = useTranslations('graph')
  const columns = useSellerColumns()
  const order = sellerOrderIn(address)
  const { data, previousData, error, refetch } = useQuery(SellersDocument, {
    variables: { filter: sellerFilter(address), orderBy: order, ...pageVariables(address) },
  })
  const change = (changed: SellerListAddress) => onAddress({ ...address, ...firstPage, ...changed })
  const chips = useSellerChips(address, change)
  const onOrder = (chosen: typeof order) => change({ order: writeOrder(chosen, usualOrder) })

  return (
    <ListPanel
      caption={t('title')}
      connection={(data ?? previousData)?.sellers}
      busy={data === undefined}
      error={error}
      onRetry={() => void refetch()}
      columns={columns}
      keyOf={({ id }) => id}
      card={(seller) => <SellerCard seller={seller} />}
      order={order}
      onOrder={onOrder}
      paging={address}
      onPage={(paging) => onAddress({ ...address, ...paging })}
      chips={chips}
      onClear={() => onAddress({ order: address.order, size: address.size })}
      empty={{ icon: <IconBuildingStore aria-hidden size={28} />, title: t('empty') }}
      noMatch={{ title: t('noMatch'), text: t('noMatchText') }}
      search={
        <SearchField
          label={t('search')}
          value={address.q}
          onSearch={(q) => onAddress({ ...address, ...firstPage, q }, address.q !== undefined)}
        />
      }
      filters={
        <>
          <FilterMenu
            name={t('accountState')}
            choices={accountStates.map((value) => ({ value, label: words(`accountState.${value}`) }))}
            chosen={address.account}
            onChoose={(account) => change({ account })}
          />
          <FilterMenu
            name={t('country')}
            choices={countries.map((value) => ({ value, label: words(`country.${value}`) }))}
            chosen={address.country}
            onChoose={(country) => change({ country })}
          />
          <OrderChoice
            fields={[
              { field: 'NAME', title: t('name') },
              { field: 'OPEN_COMPLAINTS', title: t('openComplaints') },
              { field: 'OPENED_ON', title: t('openedOn') },
            ]}
            order={order}
            onOrder={onOrder}
          />
        </>
      }
    />
  )
}

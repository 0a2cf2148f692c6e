import { useQuery } from '@apollo/client/react'
import { IconKey } from '@tabler/icons-react'
import { PartnerKeysDocument } from '@waarborg/schema'
import { useTranslations } from 'use-intl'
import {
  FilterMenu,
  firstPage,
  ListPanel,
  OrderChoice,
  pageVariables,
  SearchField,
  writeOrder,
} from '../../../components/list/index.js'
import {
  type KeyListAddress,
  keyFilter,
  keyOrderIn,
  keyStates,
  scopes,
  usualKeyOrder,
} from '../key-list-address.js'
import { KeyCard } from './key-card.js'
import { useKeyColumns } from './key-columns.js'
import { useKeyChips } from './use-key-chips.js'

interface KeyListProps {
  readonly address: KeyListAddress
  readonly onAddress: (changed: KeyListAddress, replace?: boolean) => void
}

/** The keys of software of sellers. */
export function KeyList({ address, onAddress }: KeyListProps) {
  const t = useTranslations('developers')
  const columns = useKeyColumns()
  const order = keyOrderIn(address)
  const { data, previousData, error, refetch } = useQuery(PartnerKeysDocument, {
    variables: { filter: keyFilter(address), orderBy: order, ...pageVariables(address) },
    fetchPolicy: 'cache-and-network',
  })
  const change = (changed: KeyListAddress) => onAddress({ ...address, ...firstPage, ...changed })
  const onOrder = (chosen: typeof order) => change({ order: writeOrder(chosen, usualKeyOrder) })
  return (
    <ListPanel
      caption={t('title')}
      connection={(data ?? previousData)?.partnerKeys}
      busy={data === undefined}
      error={error}
      onRetry={() => void refetch()}
      columns={columns}
      keyOf={({ id }) => id}
      card={(key) => <KeyCard partnerKey={key} />}
      order={order}
      onOrder={onOrder}
      paging={address}
      onPage={(paging) => onAddress({ ...address, ...paging })}
      chips={useKeyChips(address, change)}
      onClear={() => onAddress({ order: address.order, size: address.size })}
      empty={{ icon: <IconKey aria-hidden size={28} />, title: t('empty'), text: t('emptyText') }}
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
            name={t('stateTitle')}
            choices={keyStates.map((value) => ({ value, label: t(`state.${value}`) }))}
            chosen={address.state}
            onChoose={(state) => change({ state })}
          />
          <FilterMenu
            name={t('scopesTitle')}
            choices={scopes.map((value) => ({ value, label: t(`scope.${value}`) }))}
            chosen={address.scope}
            onChoose={(scope) => change({ scope })}
          />
          <OrderChoice
            fields={[
              { field: 'MADE_AT', title: t('made') },
              { field: 'NAME', title: t('name') },
              { field: 'LAST_USED_AT', title: t('lastUsed') },
              { field: 'EXPIRES_AT', title: t('expires') },
            ]}
            order={order}
            onOrder={onOrder}
          />
        </>
      }
    />
  )
}

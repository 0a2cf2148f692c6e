import { useQuery } from '@apollo/client/react'
import { IconUsers } from '@tabler/icons-react'
import { HandlersDocument } from '@waarborg/schema'
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
import { HandlerCard } from './handler-card.js'
import { useHandlerColumns } from './handler-columns.js'
import {
  accountStates,
  type HandlerListAddress,
  handlerFilter,
  handlerOrderIn,
  roles,
  usualOrder,
} from './handler-list-address.js'
import { useHandlerChips } from './use-handler-chips.js'

interface HandlerListProps {
  readonly address: HandlerListAddress
  readonly onAddress: (changed: HandlerListAddress, replace?: boolean) => void
}

/** Everybody of the office with their work: what the address asks, page by page. */
export function HandlerList({ address, onAddress }: HandlerListProps) {
  const t = useTranslations('handlers')
  const words = useTranslations('graph.role')
  const states = useTranslations('graph.staffAccountState')
  const columns = useHandlerColumns()
  const order = handlerOrderIn(address)
  const { data, previousData, error, refetch } = useQuery(HandlersDocument, {
    variables: { filter: handlerFilter(address), orderBy: order, ...pageVariables(address) },
  })
  const change = (changed: HandlerListAddress) => onAddress({ ...address, ...firstPage, ...changed })
  const chips = useHandlerChips(address, change)
  const onOrder = (chosen: typeof order) => change({ order: writeOrder(chosen, usualOrder) })

  return (
    <ListPanel
      caption={t('title')}
      connection={(data ?? previousData)?.handlers}
      busy={data === undefined}
      error={error}
      onRetry={() => void refetch()}
      columns={columns}
      keyOf={({ id }) => id}
      card={(handler) => <HandlerCard handler={handler} />}
      order={order}
      onOrder={onOrder}
      paging={address}
      onPage={(paging) => onAddress({ ...address, ...paging })}
      chips={chips}
      onClear={() => onAddress({ order: address.order, size: address.size })}
      empty={{ icon: <IconUsers aria-hidden size={28} />, title: t('empty') }}
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
            name={t('roles')}
            choices={roles.map((value) => ({ value, label: words(value) }))}
            chosen={address.role}
            onChoose={(role) => change({ role })}
          />
          <FilterMenu
            name={t('account')}
            choices={accountStates.map((value) => ({ value, label: states(value) }))}
            chosen={address.state}
            onChoose={(state) => change({ state })}
          />
          <FilterMenu
            name={t('duty')}
            choices={[
              { value: 'on', label: t('onDuty') },
              { value: 'off', label: t('offDuty') },
            ]}
            chosen={address.duty && [address.duty]}
            onChoose={(chosen) => change({ duty: chosen?.find((duty) => duty !== address.duty) })}
          />
          <OrderChoice
            fields={[
              { field: 'NAME', title: t('name') },
              { field: 'OPEN_COMPLAINTS', title: t('open') },
            ]}
            order={order}
            onOrder={onOrder}
          />
        </>
      }
    />
  )
}

import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { type ChoiceFilter, chipsOf, choose, chosenOf } from './choice-filter.js'
import type { Chip } from './filter-chips.js'
import { FilterMenu } from './filter-menu.js'
import { type ListAddress, type ListOrders, listOrderIn } from './list-address.js'
import { ListPanel, type ListPanelProps } from './list-panel.js'
import { OrderChoice } from './order-choice.js'
import { type Ordering, writeOrder } from './ordering.js'
import { firstPage } from './paging.js'
import { SearchField } from './search-field.js'

export interface FilteredListProps<Row, Field extends string, A extends ListAddress>
  extends Pick<
    ListPanelProps<Row, Field>,
    'caption' | 'connection' | 'busy' | 'error' | 'onRetry' | 'columns' | 'card' | 'empty' | 'noMatch'
  > {
  readonly address: A
  readonly onAddress: (changed: A, replace?: boolean) => void
  /** What the search looks through. */
  readonly search: string
  readonly filters: readonly ChoiceFilter<A>[]
  readonly orders: ListOrders<Field>
  /** What each order is called, where the window is too narrow for columns. */
  readonly orderNames: readonly { readonly field: Field; readonly title: string }[]
  /** Filters that are no choice among values. */
  readonly more?: (change: (changed: Partial<A>) => void) => {
    readonly menu: ReactNode
    readonly chips: readonly Chip[]
  }
}

/** A list as most screens have one: what is searched, filtered, in which order and which page stands in the address. */
export function FilteredList<
  Row extends { readonly id: string },
  Field extends string,
  A extends ListAddress,
>({
  address,
  onAddress,
  search,
  filters,
  orders,
  orderNames,
  more,
  ...panel
}: FilteredListProps<Row, Field, A>) {
  const searched = useTranslations('components.filters')('search')
  const { q } = address
  const order = listOrderIn(address, orders)
  const change = (changed: object) => onAddress({ ...address, ...firstPage, ...changed })
  const onOrder = (chosen: Ordering<Field>) => change({ order: writeOrder(chosen, orders.usual) })
  const others = more?.(change)
  return (
    <ListPanel
      {...panel}
      keyOf={({ id }) => id}
      order={order}
      onOrder={onOrder}
      paging={address}
      onPage={(paging) => onAddress({ ...address, ...paging })}
      chips={[
        ...(q ? [{ key: 'q', name: searched, text: `“${q}”`, remove: () => change({ q: undefined }) }] : []),
        ...chipsOf(address, filters, change),
        ...(others?.chips ?? []),
      ]}
      onClear={() => onAddress({ order: address.order, size: address.size } as A)}
      search={
        <SearchField
          label={search}
          value={q}
          onSearch={(text) => onAddress({ ...address, ...firstPage, q: text }, q !== undefined)}
        />
      }
      filters={
        <>
          {filters.map((filter) => (
            <FilterMenu
              key={filter.key}
              name={filter.name}
              choices={filter.choices}
              chosen={chosenOf(address, filter)}
              onChoose={(chosen) => change(choose(address, filter, chosen))}
              {...(filter.onOpen && { onOpen: filter.onOpen })}
            />
          ))}
          {others?.menu}
          <OrderChoice fields={orderNames} order={order} onOrder={onOrder} />
        </>
      }
    />
  )
}

import { useQuery } from '@apollo/client/react'
import { IconTags } from '@tabler/icons-react'
import { CategoriesDocument } from '@waarborg/schema'
import { useTranslations } from 'use-intl'
import {
  Card,
  FilterMenu,
  firstPage,
  ListPanel,
  OrderChoice,
  pageVariables,
  SearchField,
  writeOrder,
} from '../../components/list/index.js'
import { Tag } from '../../components/tag.js'
import { CategoryName, useCategoryColumns } from './category-columns.js'
import {
  type CategoryListAddress,
  categoryFilter,
  categoryOrderIn,
  usualOrder,
  usualSize,
} from './category-list-address.js'
import { categoryTree } from './category-tree.js'
import { useCategoryChips } from './use-category-chips.js'

interface CategoryListProps {
  readonly address: CategoryListAddress
  readonly onAddress: (changed: CategoryListAddress, replace?: boolean) => void
}

/** The categories: as a tree in the order of their codes, flat in any other order. */
export function CategoryList({ address, onAddress }: CategoryListProps) {
  const t = useTranslations('categories')
  const columns = useCategoryColumns()
  const order = categoryOrderIn(address)
  const { data, previousData, error, refetch } = useQuery(CategoriesDocument, {
    variables: { filter: categoryFilter(address), orderBy: order, ...pageVariables(address, usualSize) },
  })
  const change = (changed: CategoryListAddress) => onAddress({ ...address, ...firstPage, ...changed })
  const chips = useCategoryChips(address, change)
  const onOrder = (chosen: typeof order) => change({ order: writeOrder(chosen, usualOrder) })

  const found = (data ?? previousData)?.categories
  const asTree = order.field === 'CODE' && order.direction === 'ASC'
  const connection = found && {
    ...found,
    nodes: asTree ? categoryTree(found.nodes) : found.nodes.map((category) => ({ ...category, depth: 0 })),
  }

  return (
    <ListPanel
      caption={t('title')}
      connection={connection}
      busy={data === undefined}
      error={error}
      onRetry={() => void refetch()}
      columns={columns}
      keyOf={({ id }) => id}
      card={(category) => (
        <Card
          title={<CategoryName category={category} />}
          tag={category.retired && <Tag tone="warn">{t('retired')}</Tag>}
          facts={[
            <code key="code">{category.code}</code>,
            `${t('openComplaints')}: ${category.openComplaints ?? '–'}`,
          ]}
        />
      )}
      order={order}
      onOrder={onOrder}
      paging={address}
      usualSize={usualSize}
      onPage={(paging) => onAddress({ ...address, ...paging })}
      chips={chips}
      onClear={() => onAddress({ order: address.order, size: address.size })}
      empty={{ icon: <IconTags aria-hidden size={28} />, title: t('empty') }}
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
            name={t('state')}
            choices={[
              { value: 'false', label: t('inUse') },
              { value: 'true', label: t('retired') },
            ]}
            chosen={address.retired && [address.retired]}
            onChoose={(chosen) => change({ retired: chosen?.find((value) => value !== address.retired) })}
          />
          <OrderChoice
            fields={[
              { field: 'CODE', title: t('code') },
              { field: 'NAME', title: t('name') },
              { field: 'OPEN_COMPLAINTS', title: t('openComplaints') },
            ]}
            order={order}
            onOrder={onOrder}
          />
        </>
      }
    />
  )
}

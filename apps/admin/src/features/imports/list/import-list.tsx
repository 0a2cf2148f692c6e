import { useQuery, useSubscription } from '@apollo/client/react'
import { IconFileImport } from '@tabler/icons-react'
import { ImportProgressedDocument, ImportsDocument } from '@waarborg/schema'
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
  type ImportListAddress,
  importFilter,
  importOrderIn,
  importStates,
  kinds,
  usualOrder,
} from '../import-list-address.js'
import { ImportCard } from './import-card.js'
import { useImportColumns } from './import-columns.js'
import { useImportChips } from './use-import-chips.js'

interface ImportListProps {
  readonly address: ImportListAddress
  readonly onAddress: (changed: ImportListAddress, replace?: boolean) => void
}

/** The files that were or are being taken in, live. */
export function ImportList({ address, onAddress }: ImportListProps) {
  const t = useTranslations('imports')
  const columns = useImportColumns()
  const order = importOrderIn(address)
  const { data, previousData, error, refetch } = useQuery(ImportsDocument, {
    variables: { filter: importFilter(address), orderBy: order, ...pageVariables(address) },
    fetchPolicy: 'cache-and-network',
  })
  const list = (data ?? previousData)?.imports
  useSubscription(ImportProgressedDocument, {
    ignoreResults: true,
    onData: ({ data: { data: event } }) => {
      const id = event?.importProgressed.import.id
      if (list && id && !list.nodes.some((run) => run.id === id)) void refetch()
    },
  })
  const change = (changed: ImportListAddress) => onAddress({ ...address, ...firstPage, ...changed })
  const onOrder = (chosen: typeof order) => change({ order: writeOrder(chosen, usualOrder) })
  return (
    <ListPanel
      caption={t('title')}
      connection={list}
      busy={data === undefined}
      error={error}
      onRetry={() => void refetch()}
      columns={columns}
      keyOf={({ id }) => id}
      card={(run) => <ImportCard run={run} />}
      order={order}
      onOrder={onOrder}
      paging={address}
      onPage={(paging) => onAddress({ ...address, ...paging })}
      chips={useImportChips(address, change)}
      onClear={() => onAddress({ order: address.order, size: address.size })}
      empty={{
        icon: <IconFileImport aria-hidden size={28} />,
        title: t('empty'),
        text: t('emptyText'),
      }}
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
            name={t('kindTitle')}
            choices={kinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
            chosen={address.kind}
            onChoose={(kind) => change({ kind })}
          />
          <FilterMenu
            name={t('stateTitle')}
            choices={importStates.map((value) => ({ value, label: t(`state.${value}`) }))}
            chosen={address.state}
            onChoose={(state) => change({ state })}
          />
          <OrderChoice
            fields={[
              { field: 'PREPARED_AT', title: t('prepared') },
              { field: 'FILE_NAME', title: t('file') },
            ]}
            order={order}
            onOrder={onOrder}
          />
        </>
      }
    />
  )
}

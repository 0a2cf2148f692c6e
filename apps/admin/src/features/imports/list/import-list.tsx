import { useQuery, useSubscription } from '@apollo/client/react'
import { IconFileImport } from '@tabler/icons-react'
import { ImportProgressedDocument, ImportsDocument } from '@waarborg/schema'
import { useTranslations } from 'use-intl'
import { FilteredList, listOrderIn, pageVariables } from '../../../components/list/index.js'
import {
  type ImportListAddress,
  importFilter,
  importOrders,
  importStates,
  kinds,
} from '../import-list-address.js'
import { ImportCard } from './import-card.js'
import { useImportColumns } from './import-columns.js'

interface ImportListProps {
  readonly address: ImportListAddress
  readonly onAddress: (changed: ImportListAddress, replace?: boolean) => void
}

/** The files that were or are being taken in, live. */
export function ImportList({ address, onAddress }: ImportListProps) {
  const t = useTranslations('imports')
  const columns = useImportColumns()
  const { data, previousData, error, refetch } = useQuery(ImportsDocument, {
    variables: {
      filter: importFilter(address),
      orderBy: listOrderIn(address, importOrders),
      ...pageVariables(address),
    },
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
  return (
    <FilteredList
      caption={t('title')}
      connection={list}
      busy={data === undefined}
      error={error}
      onRetry={() => void refetch()}
      columns={columns}
      card={(run) => <ImportCard run={run} />}
      address={address}
      onAddress={onAddress}
      empty={{
        icon: <IconFileImport aria-hidden size={28} />,
        title: t('empty'),
        text: t('emptyText'),
      }}
      noMatch={{ title: t('noMatch'), text: t('noMatchText') }}
      search={t('search')}
      filters={[
        {
          key: 'kind',
          name: t('kindTitle'),
          choices: kinds.map((value) => ({ value, label: t(`kind.${value}`) })),
        },
        {
          key: 'state',
          name: t('stateTitle'),
          choices: importStates.map((value) => ({ value, label: t(`state.${value}`) })),
        },
      ]}
      orders={importOrders}
      orderNames={[
        { field: 'PREPARED_AT', title: t('prepared') },
        { field: 'FILE_NAME', title: t('file') },
      ]}
    />
  )
}

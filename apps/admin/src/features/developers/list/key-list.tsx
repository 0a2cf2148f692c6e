import { useQuery } from '@apollo/client/react'
import { IconKey } from '@tabler/icons-react'
import { PartnerKeysDocument } from '@waarborg/schema'
import { useTranslations } from 'use-intl'
import { FilteredList, listOrderIn, pageVariables } from '../../../components/list/index.js'
import { type KeyListAddress, keyFilter, keyOrders, keyStates, scopes } from '../key-list-address.js'
import { KeyCard } from './key-card.js'
import { useKeyColumns } from './key-columns.js'

interface KeyListProps {
  readonly address: KeyListAddress
  readonly onAddress: (changed: KeyListAddress, replace?: boolean) => void
}

/** The keys of software of sellers. */
export function KeyList({ address, onAddress }: KeyListProps) {
  const t = useTranslations('developers')
  const columns = useKeyColumns()
  const { data, previousData, error, refetch } = useQuery(PartnerKeysDocument, {
    variables: {
      filter: keyFilter(address),
      orderBy: listOrderIn(address, keyOrders),
      ...pageVariables(address),
    },
    fetchPolicy: 'cache-and-network',
  })
  return (
    <FilteredList
      caption={t('title')}
      connection={(data ?? previousData)?.partnerKeys}
      busy={data === undefined}
      error={error}
      onRetry={() => void refetch()}
      columns={columns}
      card={(key) => <KeyCard partnerKey={key} />}
      address={address}
      onAddress={onAddress}
      empty={{ icon: <IconKey aria-hidden size={28} />, title: t('empty'), text: t('emptyText') }}
      noMatch={{ title: t('noMatch'), text: t('noMatchText') }}
      search={t('search')}
      filters={[
        {
          key: 'state',
          name: t('stateTitle'),
          choices: keyStates.map((value) => ({ value, label: t(`state.${value}`) })),
        },
        {
          key: 'scope',
          name: t('scopesTitle'),
          choices: scopes.map((value) => ({ value, label: t(`scope.${value}`) })),
        },
      ]}
      orders={keyOrders}
      orderNames={[
        { field: 'MADE_AT', title: t('made') },
        { field: 'NAME', title: t('name') },
        { field: 'LAST_USED_AT', title: t('lastUsed') },
        { field: 'EXPIRES_AT', title: t('expires') },
      ]}
    />
  )
}

import { useQuery } from '@apollo/client/react'
import { IconUsers } from '@tabler/icons-react'
import { HandlersDocument } from '@waarborg/schema'
import { useTranslations } from 'use-intl'
import { FilteredList, listOrderIn, pageVariables } from '../../components/list/index.js'
import { HandlerCard } from './handler-card.js'
import { useHandlerColumns } from './handler-columns.js'
import {
  accountStates,
  type HandlerListAddress,
  handlerFilter,
  handlerOrders,
  roles,
} from './handler-list-address.js'

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
  const { data, previousData, error, refetch } = useQuery(HandlersDocument, {
    variables: {
      filter: handlerFilter(address),
      orderBy: listOrderIn(address, handlerOrders),
      ...pageVariables(address),
    },
  })
  return (
    <FilteredList
      caption={t('title')}
      connection={(data ?? previousData)?.handlers}
      busy={data === undefined}
      error={error}
      onRetry={() => void refetch()}
      columns={columns}
      card={(handler) => <HandlerCard handler={handler} />}
      address={address}
      onAddress={onAddress}
      empty={{ icon: <IconUsers aria-hidden size={28} />, title: t('empty') }}
      noMatch={{ title: t('noMatch'), text: t('noMatchText') }}
      search={t('search')}
      filters={[
        {
          key: 'role',
          name: t('roles'),
          choices: roles.map((value) => ({ value, label: words(value) })),
        },
        {
          key: 'state',
          name: t('account'),
          choices: accountStates.map((value) => ({ value, label: states(value) })),
        },
        {
          key: 'duty',
          name: t('duty'),
          single: true,
          choices: [
            { value: 'on', label: t('onDuty') },
            { value: 'off', label: t('offDuty') },
          ],
        },
      ]}
      orders={handlerOrders}
      orderNames={[
        { field: 'NAME', title: t('name') },
        { field: 'OPEN_COMPLAINTS', title: t('open') },
      ]}
    />
  )
}

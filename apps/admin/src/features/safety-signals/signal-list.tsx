import { useQuery } from '@apollo/client/react'
import { IconAlertTriangle } from '@tabler/icons-react'
import { type SafetySignalFactsFragment, SafetySignalsDocument } from '@waarborg/schema'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { FilteredList, listOrderIn, pageVariables } from '../../components/list/index.js'
import { SignalCard } from './signal-card.js'
import { useSignalColumns } from './signal-columns.js'
import { SignalDialog } from './signal-dialog.js'
import {
  channels,
  type SignalListAddress,
  signalFilter,
  signalOrders,
  signalStates,
} from './signal-list-address.js'
import { useMoreFilters } from './use-more-filters.js'

interface SignalListProps {
  readonly address: SignalListAddress
  readonly onAddress: (changed: SignalListAddress, replace?: boolean) => void
}

/** The safety signals, the newest first; each opens to what is known of it and to what is done about it. */
export function SignalList({ address, onAddress }: SignalListProps) {
  const t = useTranslations('safetySignals')
  const words = useTranslations('graph')
  const more = useMoreFilters(address)
  const [open, setOpen] = useState<SafetySignalFactsFragment>()
  const columns = useSignalColumns(setOpen)
  const { data, previousData, error, refetch } = useQuery(SafetySignalsDocument, {
    variables: {
      filter: signalFilter(address),
      orderBy: listOrderIn(address, signalOrders),
      ...pageVariables(address),
    },
    fetchPolicy: 'cache-and-network',
  })
  return (
    <>
      <FilteredList
        caption={t('title')}
        connection={(data ?? previousData)?.safetySignals}
        busy={data === undefined}
        error={error}
        onRetry={() => void refetch()}
        columns={columns}
        card={(signal) => <SignalCard signal={signal} onOpen={setOpen} />}
        address={address}
        onAddress={onAddress}
        empty={{ icon: <IconAlertTriangle aria-hidden size={28} />, title: t('empty') }}
        noMatch={{ title: t('noMatch'), text: t('noMatchText') }}
        search={t('search')}
        filters={[
          {
            key: 'state',
            name: t('stateTitle'),
            choices: signalStates.map((value) => ({ value, label: t(`state.${value}`) })),
          },
          {
            key: 'channel',
            name: t('channel'),
            choices: channels.map((value) => ({ value, label: words(`channel.${value}`) })),
          },
        ]}
        more={more}
        orders={signalOrders}
        orderNames={[
          { field: 'RECEIVED_AT', title: t('receivedAt') },
          { field: 'HANDLED_AT', title: t('handledAt') },
        ]}
      />
      {open && (
        <SignalDialog
          signal={open}
          onClose={() => setOpen(undefined)}
          onDone={() => {
            setOpen(undefined)
            void refetch()
          }}
        />
      )}
    </>
  )
}

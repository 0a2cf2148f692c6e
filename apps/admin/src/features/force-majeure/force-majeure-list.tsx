import { useQuery } from '@apollo/client/react'
import { IconPlugConnectedX } from '@tabler/icons-react'
import { type ForceMajeureFactsFragment, ForceMajeureWindowsDocument } from '@waarborg/schema'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { FilteredList, listOrderIn, pageVariables } from '../../components/list/index.js'
import {
  type ForceMajeureAddress,
  forceMajeureFilter,
  forceMajeureOrders,
  forceMajeureStates,
} from './force-majeure-address.js'
import { ForceMajeureCard } from './force-majeure-card.js'
import { useForceMajeureColumns } from './force-majeure-columns.js'
import { ForceMajeureDialog } from './force-majeure-dialog.js'
import { useCategoryChoices } from './use-category-choices.js'
import { usePeriodFilter } from './use-period-filter.js'

interface ForceMajeureListProps {
  readonly address: ForceMajeureAddress
  readonly onAddress: (changed: ForceMajeureAddress, replace?: boolean) => void
}

/** All that was recorded, the latest days first; each opens to what is known of it and to what can be done. */
export function ForceMajeureList({ address, onAddress }: ForceMajeureListProps) {
  const t = useTranslations('forceMajeure')
  const more = usePeriodFilter(address)
  const categories = useCategoryChoices()
  const [open, setOpen] = useState<ForceMajeureFactsFragment>()
  const columns = useForceMajeureColumns(setOpen)
  const { data, previousData, error, refetch } = useQuery(ForceMajeureWindowsDocument, {
    variables: {
      filter: forceMajeureFilter(address),
      orderBy: listOrderIn(address, forceMajeureOrders),
      ...pageVariables(address),
    },
    fetchPolicy: 'cache-and-network',
  })
  return (
    <>
      <FilteredList
        caption={t('title')}
        connection={(data ?? previousData)?.forceMajeureWindows}
        busy={data === undefined}
        error={error}
        onRetry={() => void refetch()}
        columns={columns}
        card={(window) => <ForceMajeureCard window={window} onOpen={setOpen} />}
        address={address}
        onAddress={onAddress}
        empty={{ icon: <IconPlugConnectedX aria-hidden size={28} />, title: t('empty') }}
        noMatch={{ title: t('noMatch'), text: t('noMatchText') }}
        search={t('search')}
        filters={[
          {
            key: 'state',
            name: t('stateTitle'),
            choices: forceMajeureStates.map((value) => ({ value, label: t(`state.${value}`) })),
          },
          { key: 'category', name: t('categories'), choices: categories },
        ]}
        more={more}
        orders={forceMajeureOrders}
        orderNames={[
          { field: 'FROM_ON', title: t('days') },
          { field: 'RECORDED_AT', title: t('recordedAt') },
        ]}
      />
      {open && <ForceMajeureDialog window={open} onClose={() => setOpen(undefined)} />}
    </>
  )
}

import { useQuery } from '@apollo/client/react'
import { IconGavel } from '@tabler/icons-react'
import { ViolationsDocument } from '@waarborg/schema'
import { useTranslations } from 'use-intl'
import { FilteredList, listOrderIn, pageVariables } from '../../components/list/index.js'
import { ViolationCard } from './violation-card.js'
import { useViolationColumns } from './violation-columns.js'
import {
  type ViolationListAddress,
  violationFilter,
  violationOrders,
  violationStates,
} from './violation-list-address.js'

interface ViolationListProps {
  readonly address: ViolationListAddress
  readonly onAddress: (changed: ViolationListAddress, replace?: boolean) => void
}

/** What was reported and decided, with what waits for a second person and the objections that run. */
export function ViolationList({ address, onAddress }: ViolationListProps) {
  const t = useTranslations('violations')
  const states = useTranslations('graph.violationState')
  const columns = useViolationColumns()
  const { data, previousData, error, refetch } = useQuery(ViolationsDocument, {
    fetchPolicy: 'cache-and-network',
    variables: {
      filter: violationFilter(address),
      orderBy: listOrderIn(address, violationOrders),
      ...pageVariables(address),
    },
  })
  return (
    <FilteredList
      caption={t('title')}
      connection={(data ?? previousData)?.violations}
      busy={data === undefined}
      error={error}
      onRetry={() => void refetch()}
      columns={columns}
      card={(violation) => <ViolationCard violation={violation} />}
      address={address}
      onAddress={onAddress}
      empty={{ icon: <IconGavel aria-hidden size={28} />, title: t('empty') }}
      noMatch={{ title: t('noMatch'), text: t('noMatchText') }}
      search={t('search')}
      filters={[
        {
          key: 'state',
          name: t('state'),
          choices: violationStates.map((value) => ({ value, label: states(value) })),
        },
        {
          key: 'objection',
          name: t('objection'),
          choices: [
            { value: 'RUNNING', label: t('objectionRuns') },
            { value: 'NONE', label: t('objectionNone') },
          ],
        },
        {
          key: 'notice',
          name: t('notice'),
          choices: [{ value: 'CAME_BACK', label: t('noticeCameBack') }],
        },
      ]}
      orders={violationOrders}
      orderNames={[
        { field: 'DEED_ON', title: t('deedOn') },
        { field: 'OBJECTION_DUE', title: t('objectionDue') },
        { field: 'WEIGHT', title: t('weight') },
        { field: 'NUMBER', title: t('number') },
      ]}
    />
  )
}

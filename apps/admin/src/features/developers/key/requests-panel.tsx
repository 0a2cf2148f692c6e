import { useQuery } from '@apollo/client/react'
import { IconListDetails } from '@tabler/icons-react'
import {
  type PartnerRequestOrderField,
  PartnerRequestsDocument,
  type PartnerRequestsQuery,
  type RequestOutcome,
} from '@waarborg/schema'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import {
  FilterMenu,
  ListPanel,
  type Ordering,
  type Paging,
  pageVariables,
  SearchField,
} from '../../../components/list/index.js'
import classes from '../developers.module.css'
import { RequestCard } from './request-card.js'
import { useRequestColumns } from './request-columns.js'

const outcomes = ['ANSWERED', 'REFUSED', 'FAILED'] as const satisfies readonly RequestOutcome[]

export type PartnerRequest = NonNullable<PartnerRequestsQuery['partnerKey']>['requests']['nodes'][number]

/** What a key asked in the last thirty days, request by request. */
export function RequestsPanel({ id }: { id: string }) {
  const t = useTranslations('developers.requests')
  const words = useTranslations('components.filters')
  const columns = useRequestColumns()
  const [paging, setPaging] = useState<Paging>({})
  const [order, setOrder] = useState<Ordering<PartnerRequestOrderField>>({ field: 'AT', direction: 'DESC' })
  const [chosen, setChosen] = useState<readonly RequestOutcome[]>()
  const [search, setSearch] = useState<string>()
  const { data, previousData, error, refetch } = useQuery(PartnerRequestsDocument, {
    variables: {
      id,
      filter: { ...(chosen && { outcomes: [...chosen] }), ...(search && { search }) },
      orderBy: order,
      ...pageVariables(paging),
    },
    fetchPolicy: 'cache-and-network',
  })
  const anew = (change: () => void) => {
    change()
    setPaging({})
  }
  const removed = (value: RequestOutcome) => chosen?.filter((one) => one !== value)
  return (
    <div className={classes.part}>
      <h2>{t('title')}</h2>
      <ListPanel
        caption={t('title')}
        connection={(data ?? previousData)?.partnerKey?.requests}
        busy={data === undefined}
        error={error}
        onRetry={() => void refetch()}
        columns={columns}
        keyOf={({ requestId, at, operation }) => `${requestId} ${at} ${operation}`}
        card={(request) => <RequestCard request={request} />}
        order={order}
        onOrder={(next) => anew(() => setOrder(next))}
        paging={paging}
        onPage={setPaging}
        chips={[
          ...(search
            ? [
                {
                  key: 'q',
                  name: words('search'),
                  text: `“${search}”`,
                  remove: () => anew(() => setSearch(undefined)),
                },
              ]
            : []),
          ...(chosen ?? []).map((value) => ({
            key: value,
            name: t('outcomeTitle'),
            text: t(`outcome.${value}`),
            remove: () => anew(() => setChosen(removed(value)?.length ? removed(value) : undefined)),
          })),
        ]}
        onClear={() =>
          anew(() => {
            setChosen(undefined)
            setSearch(undefined)
          })
        }
        empty={{ icon: <IconListDetails aria-hidden size={28} />, title: t('empty'), text: t('emptyText') }}
        noMatch={{ title: t('noMatch'), text: t('noMatchText') }}
        search={<SearchField label={t('search')} value={search} onSearch={(q) => anew(() => setSearch(q))} />}
        filters={
          <FilterMenu
            name={t('outcomeTitle')}
            choices={outcomes.map((value) => ({ value, label: t(`outcome.${value}`) }))}
            chosen={chosen}
            onChoose={(next) => anew(() => setChosen(next))}
          />
        }
      />
    </div>
  )
}

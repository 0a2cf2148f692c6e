import { useQuery } from '@apollo/client/react'
import { IconBook } from '@tabler/icons-react'
import { HandlerChoicesDocument, JournalDocument } from '@waarborg/schema'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { FilteredList, listOrderIn, PeriodFilter, pageVariables } from '../../components/list/index.js'
import { actorKinds, type JournalAddress, journalFilter, journalOrders, subjects } from './journal-address.js'
import { JournalCard } from './journal-card.js'
import { useJournalColumns } from './journal-columns.js'
import { usePeriodChips } from './use-period-chips.js'

interface JournalListProps {
  readonly address: JournalAddress
  readonly onAddress: (changed: JournalAddress, replace?: boolean) => void
}

/** The lines of the journal. */
export function JournalList({ address, onAddress }: JournalListProps) {
  const t = useTranslations('journal')
  const columns = useJournalColumns()
  const chipsOfPeriod = usePeriodChips()
  const [asked, setAsked] = useState(false)
  const people =
    useQuery(HandlerChoicesDocument, { skip: !asked && !address.person }).data?.handlers.nodes ?? []
  const { data, previousData, error, refetch } = useQuery(JournalDocument, {
    variables: {
      filter: journalFilter(address),
      orderBy: listOrderIn(address, journalOrders),
      ...pageVariables(address),
    },
    fetchPolicy: 'cache-and-network',
  })
  return (
    <FilteredList
      caption={t('title')}
      connection={(data ?? previousData)?.journalEntries}
      busy={data === undefined}
      error={error}
      onRetry={() => void refetch()}
      columns={columns}
      card={(entry) => <JournalCard entry={entry} />}
      address={address}
      onAddress={onAddress}
      empty={{ icon: <IconBook aria-hidden size={28} />, title: t('empty') }}
      noMatch={{ title: t('noMatch'), text: t('noMatchText') }}
      search={t('search')}
      filters={[
        {
          key: 'subject',
          name: t('subjectTitle'),
          choices: subjects.map((value) => ({ value, label: t(`subject.${value}`) })),
        },
        {
          key: 'who',
          name: t('who'),
          choices: actorKinds.map((value) => ({ value, label: t(`kind.${value}`) })),
        },
        {
          key: 'person',
          name: t('person'),
          choices: people.map(({ id, name }) => ({ value: id, label: name })),
          onOpen: () => setAsked(true),
        },
      ]}
      more={(change) => ({
        menu: (
          <PeriodFilter
            name={t('period')}
            fromLabel={t('from')}
            untilLabel={t('until')}
            from={address.from}
            until={address.until}
            onChange={change}
          />
        ),
        chips: chipsOfPeriod(address, change),
      })}
      orders={journalOrders}
      orderNames={[{ field: 'RECORDED_AT', title: t('recordedAt') }]}
    />
  )
}

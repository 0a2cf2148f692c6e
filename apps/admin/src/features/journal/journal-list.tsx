import { useQuery } from '@apollo/client/react'
import { IconBook } from '@tabler/icons-react'
import { HandlerChoicesDocument, JournalDocument } from '@waarborg/schema'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import {
  FilterMenu,
  firstPage,
  ListPanel,
  OrderChoice,
  PeriodFilter,
  pageVariables,
  SearchField,
  writeOrder,
} from '../../components/list/index.js'
import {
  actorKinds,
  type JournalAddress,
  journalFilter,
  journalOrderIn,
  subjects,
  usualOrder,
} from './journal-address.js'
import { JournalCard } from './journal-card.js'
import { useJournalColumns } from './journal-columns.js'
import { useJournalChips } from './use-journal-chips.js'

interface JournalListProps {
  readonly address: JournalAddress
  readonly onAddress: (changed: JournalAddress, replace?: boolean) => void
}

/** The lines of the journal. */
export function JournalList({ address, onAddress }: JournalListProps) {
  const t = useTranslations('journal')
  const columns = useJournalColumns()
  const [asked, setAsked] = useState(false)
  const people =
    useQuery(HandlerChoicesDocument, { skip: !asked && !address.person }).data?.handlers.nodes ?? []
  const order = journalOrderIn(address)
  const { data, previousData, error, refetch } = useQuery(JournalDocument, {
    variables: { filter: journalFilter(address), orderBy: order, ...pageVariables(address) },
    fetchPolicy: 'cache-and-network',
  })
  const change = (changed: JournalAddress) => onAddress({ ...address, ...firstPage, ...changed })
  const onOrder = (chosen: typeof order) => change({ order: writeOrder(chosen, usualOrder) })
  return (
    <ListPanel
      caption={t('title')}
      connection={(data ?? previousData)?.journalEntries}
      busy={data === undefined}
      error={error}
      onRetry={() => void refetch()}
      columns={columns}
      keyOf={({ id }) => id}
      card={(entry) => <JournalCard entry={entry} />}
      order={order}
      onOrder={onOrder}
      paging={address}
      onPage={(paging) => onAddress({ ...address, ...paging })}
      chips={useJournalChips(address, people, change)}
      onClear={() => onAddress({ order: address.order, size: address.size })}
      empty={{ icon: <IconBook aria-hidden size={28} />, title: t('empty') }}
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
            name={t('subjectTitle')}
            choices={subjects.map((value) => ({ value, label: t(`subject.${value}`) }))}
            chosen={address.subject}
            onChoose={(subject) => change({ subject })}
          />
          <FilterMenu
            name={t('who')}
            choices={actorKinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
            chosen={address.who}
            onChoose={(who) => change({ who })}
          />
          <FilterMenu
            name={t('person')}
            choices={people.map(({ id, name }) => ({ value: id, label: name }))}
            chosen={address.person}
            onChoose={(person) => change({ person })}
            onOpen={() => setAsked(true)}
          />
          <PeriodFilter
            name={t('period')}
            fromLabel={t('from')}
            untilLabel={t('until')}
            from={address.from}
            until={address.until}
            onChange={change}
          />
          <OrderChoice
            fields={[{ field: 'RECORDED_AT', title: t('recordedAt') }]}
            order={order}
            onOrder={onOrder}
          />
        </>
      }
    />
  )
}

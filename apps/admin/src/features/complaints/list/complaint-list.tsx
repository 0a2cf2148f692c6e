import { Button } from '@mantine/core'
import { IconArrowUp, IconInbox } from '@tabler/icons-react'
import { type ReactNode, Suspense, useState } from 'react'
import { useTranslations } from 'use-intl'
import { ComplaintLine } from '../../../components/complaint-line.js'
import { useKeys } from '../../../components/keys/index.js'
import {
  firstPage,
  focusedRow,
  ListPanel,
  SearchField,
  withAll,
  writeOrder,
} from '../../../components/list/index.js'
import { useMay } from '../../../graph/use-may.js'
import { useComplaintColumns } from './complaint-columns.js'
import { ComplaintFilters } from './complaint-filters.js'
import classes from './complaint-list.module.css'
import { type ComplaintListAddress, complaintOrderIn, usualOrder } from './complaint-list-address.js'
import { scopeOf, writeScope } from './complaint-scope.js'
import { useComplaintChips } from './use-complaint-chips.js'
import { useComplaintChoices } from './use-complaint-choices.js'
import { useComplaintList } from './use-complaint-list.js'
import { useRunningBulks } from './use-running-bulks.js'

interface ComplaintListProps {
  readonly address: ComplaintListAddress
  /** Changes the address; `replace` for what should not be a step back. */
  readonly onAddress: (changed: ComplaintListAddress, replace?: boolean) => void
  /** What is done with the whole list or with the rows that are chosen. */
  readonly tools: (work: ListWork) => ReactNode
}

export interface ListWork {
  readonly address: ComplaintListAddress
  readonly onAddress: (changed: ComplaintListAddress, replace?: boolean) => void
  readonly totalCount: number
  /** The complaints that are chosen, on whatever page. */
  readonly chosen: ReadonlySet<string>
  readonly onChoose: (chosen: ReadonlySet<string>) => void
  /** What was asked for by a button. */
  readonly doing: 'keep' | 'export' | undefined
  readonly onDone: () => void
  /** The number of the one that is to be assigned by a key. */
  readonly assigning: string | undefined
  readonly onAssigned: () => void
  /** What the reader had begun with many complaints and had not ended when the list was opened. */
  readonly running: readonly string[]
}

const nobody: ReadonlySet<string> = new Set()

/** The complaints: what the address asks, in its order, page by page, live. */
export function ComplaintList({ address, onAddress, tools }: ComplaintListProps) {
  const t = useTranslations('complaints')
  const columns = useComplaintColumns(scopeOf(address))
  const { list, error, busy, arrived, refetch } = useComplaintList(address)
  const choices = useComplaintChoices(address)
  const change = (changed: Partial<ComplaintListAddress>) =>
    onAddress({ ...address, ...firstPage, ...changed })
  const chips = useComplaintChips(address, choices, change)

  const [assigning, setAssigning] = useState<string>()
  const assign = {
    keys: 'a',
    group: 'rows',
    label: t('assign.act'),
    run: () => setAssigning(focusedRow()),
  } as const
  const may = useMay()
  const [chosen, setChosen] = useState(nobody)
  const [doing, setDoing] = useState<ListWork['doing']>()
  const selectable = may('COMPLAINTS_ASSIGN')
  const running = useRunningBulks(selectable)
  const select = {
    keys: 'x',
    group: 'rows',
    label: t('list.choose'),
    run: () => {
      const number = focusedRow()
      const row = list?.nodes.find((complaint) => complaint.number === number)
      if (row) setChosen(withAll(chosen, [row.id], !chosen.has(row.id)))
    },
  } as const
  useKeys(selectable ? [assign, select] : [assign])

  const showArrived = () => {
    if (address.page) onAddress({ ...address, ...firstPage })
    void refetch()
  }

  return (
    <>
      <ListPanel
        caption={t('title')}
        connection={list}
        busy={busy}
        error={error}
        onRetry={() => void refetch()}
        columns={columns}
        keyOf={({ id }) => id}
        card={(complaint) => <ComplaintLine complaint={complaint} />}
        order={complaintOrderIn(address)}
        onOrder={(order) => change({ order: writeOrder(order, usualOrder) })}
        paging={address}
        onPage={(paging) => onAddress({ ...address, ...paging })}
        chips={chips}
        onClear={() => onAddress({ scope: address.scope, order: address.order, size: address.size })}
        empty={{
          icon: <IconInbox aria-hidden size={28} />,
          title: t(address.scope === 'taken-over' ? 'list.takenOverNone' : 'list.empty'),
          text: t(address.scope === 'taken-over' ? 'list.takenOverNoneText' : 'list.emptyText'),
        }}
        noMatch={{ title: t('list.noMatch'), text: t('list.noMatchText') }}
        search={
          <SearchField
            label={t('list.search')}
            value={address.q}
            onSearch={(q) =>
              onAddress(
                { ...address, ...firstPage, q, scope: writeScope(address.scope, q) },
                address.q !== undefined,
              )
            }
          />
        }
        selection={selectable ? { chosen, onChoose: setChosen, nameOf: ({ number }) => number } : undefined}
        filters={
          <>
            <ComplaintFilters address={address} choices={choices} onChange={change} />
            <span className={classes.tools}>
              <Button variant="subtle" size="xs" onClick={() => setDoing('keep')}>
                {t('list.keepView')}
              </Button>
              <Button variant="subtle" size="xs" onClick={() => setDoing('export')}>
                {t('list.exportList')}
              </Button>
            </span>
          </>
        }
        news={
          <div className={classes.news} role="status">
            {!busy && list?.searchedFor && address.q && (
              <p className={classes.meant}>
                {t('list.searchedFor', { meant: list.searchedFor, typed: address.q })}
              </p>
            )}
            {arrived > 0 && (
              <Button
                variant="light"
                size="xs"
                fullWidth
                leftSection={<IconArrowUp size={15} aria-hidden />}
                onClick={showArrived}
              >
                {t('list.arrived', { count: arrived })}
              </Button>
            )}
          </div>
        }
      />
      <Suspense>
        {list &&
          (doing || assigning || chosen.size > 0 || running.length > 0) &&
          tools({
            address,
            onAddress,
            totalCount: list.totalCount,
            chosen,
            onChoose: setChosen,
            doing,
            onDone: () => setDoing(undefined),
            assigning,
            onAssigned: () => setAssigning(undefined),
            running,
          })}
      </Suspense>
    </>
  )
}

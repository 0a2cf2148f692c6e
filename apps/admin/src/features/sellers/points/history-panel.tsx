import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { useTranslations } from 'use-intl'
import { FailureNotice } from '../../../components/failure-notice.js'
import { DataTable } from '../../../components/list/data-table.js'
import {
  type Choice,
  FilterMenu,
  firstPage,
  OrderChoice,
  type Ordering,
  Pager,
  type Paging,
  pageVariables,
  RowSkeletons,
} from '../../../components/list/index.js'
import type { ListPanelProps } from '../../../components/list/list-panel.js'
import { Panel } from '../../../components/panel.js'
import classes from './points.module.css'

/** Which kinds of what happened to an account are shown, in which order and which page of them. */
export interface HistoryPlace<Kind extends string, Field extends string> extends Paging {
  readonly kinds?: readonly Kind[] | undefined
  readonly order: Ordering<Field>
}

/** Begins with the newest of all kinds. */
export const useHistoryPlace = <Kind extends string, Field extends string>(field: Field) =>
  useState<HistoryPlace<Kind, Field>>({ order: { field, direction: 'DESC' } })

/** The graph's arguments for a place. */
export const historyVariables = <Kind extends string, Field extends string>({
  kinds,
  order,
  ...paging
}: HistoryPlace<Kind, Field>) => ({
  filter: kinds ? { kinds: [...kinds] } : null,
  orderBy: order,
  ...pageVariables(paging),
})

interface HistoryPanelProps<Row, Kind extends string, Field extends string>
  extends Pick<
    ListPanelProps<Row, Field>,
    'connection' | 'busy' | 'error' | 'onRetry' | 'columns' | 'keyOf' | 'card'
  > {
  readonly title: string
  readonly icon: ReactNode
  readonly kinds: readonly Choice<Kind>[]
  /** What the order is called, where the window is too narrow for columns. */
  readonly orderNames: readonly { readonly field: Field; readonly title: string }[]
  readonly place: HistoryPlace<Kind, Field>
  readonly onPlace: (place: HistoryPlace<Kind, Field>) => void
  /** Said when nothing happened yet. */
  readonly none: string
}

/** What happened to an account, to be filtered by its kind, ordered, and turned over page by page. */
export function HistoryPanel<Row, Kind extends string, Field extends string>(
  panel: HistoryPanelProps<Row, Kind, Field>,
) {
  const t = useTranslations('sellerPoints.history')
  const { connection, place, onPlace, orderNames } = panel
  const change = (changed: Partial<HistoryPlace<Kind, Field>>) =>
    onPlace({ ...place, ...firstPage, ...changed })
  return (
    <Panel
      title={panel.title}
      icon={panel.icon}
      flush
      aside={
        <search className={classes.choices} aria-label={t('choices', { list: panel.title })}>
          <FilterMenu
            name={t('kind')}
            choices={panel.kinds}
            chosen={place.kinds}
            onChoose={(kinds) => change({ kinds })}
          />
          <OrderChoice fields={orderNames} order={place.order} onOrder={(order) => change({ order })} />
        </search>
      }
    >
      {panel.error && (!connection || panel.busy) ? (
        <FailureNotice error={panel.error} onRetry={panel.onRetry} />
      ) : connection ? (
        <div className={classes.history}>
          {connection.nodes.length > 0 ? (
            <DataTable
              caption={panel.title}
              columns={panel.columns}
              rows={connection.nodes}
              keyOf={panel.keyOf}
              card={panel.card}
              order={place.order}
              onOrder={(order) => change({ order })}
              busy={panel.busy}
            />
          ) : place.kinds ? (
            <p className={classes.none}>
              {t('noMatch')}{' '}
              <Button variant="default" size="xs" onClick={() => change({ kinds: undefined })}>
                {t('all')}
              </Button>
            </p>
          ) : (
            <p className={classes.none}>{panel.none}</p>
          )}
          <Pager
            paging={place}
            rows={connection.nodes.length}
            totalCount={connection.totalCount}
            pageInfo={connection.pageInfo}
            onPage={(paging) => onPlace({ ...place, ...paging })}
          />
        </div>
      ) : (
        <RowSkeletons rows={5} />
      )}
    </Panel>
  )
}

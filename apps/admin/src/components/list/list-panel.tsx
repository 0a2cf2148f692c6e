import { Button } from '@mantine/core'
import { IconFilterOff } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { useTranslations } from 'use-intl'
import { EmptyNotice } from '../empty-notice.js'
import { FailureNotice } from '../failure-notice.js'
import { type Column, DataTable } from './data-table.js'
import { FilterBar } from './filter-bar.js'
import type { Chip } from './filter-chips.js'
import classes from './list-panel.module.css'
import type { Ordering } from './ordering.js'
import { Pager } from './pager.js'
import type { PageSize, Paging } from './paging.js'
import { RowSkeletons } from './row-skeletons.js'
import type { Selection } from './selection.js'

interface Connection<Row> {
  readonly nodes: readonly Row[]
  readonly totalCount: number
  readonly pageInfo: {
    readonly hasNextPage: boolean
    readonly hasPreviousPage: boolean
    readonly startCursor?: string | null
    readonly endCursor?: string | null
  }
}

export interface ListPanelProps<Row, Field extends string> {
  readonly caption: string
  /** Nothing while the first rows are on their way. */
  readonly connection: Connection<Row> | undefined
  readonly busy: boolean
  readonly error: unknown
  readonly onRetry: () => void
  readonly columns: readonly Column<Row, Field>[]
  readonly keyOf: (row: Row) => string
  readonly card: (row: Row) => ReactNode
  readonly order: Ordering<Field>
  readonly onOrder: (order: Ordering<Field>) => void
  readonly paging: Paging
  readonly onPage: (paging: Paging) => void
  readonly usualSize?: PageSize
  readonly search: ReactNode
  readonly filters: ReactNode
  readonly chips: readonly Chip[]
  readonly onClear: () => void
  readonly empty: { readonly icon: ReactNode; readonly title: string; readonly text?: string }
  readonly noMatch: { readonly title: string; readonly text: string }
  /** Between the filters and the rows: what arrived meanwhile. */
  readonly news?: ReactNode
  readonly selection?: Selection<Row> | undefined
}

/** A list with its filters, its rows in their order and its pages, in every state that it can be in. */
export function ListPanel<Row, Field extends string>(panel: ListPanelProps<Row, Field>) {
  const { caption, connection, paging, onPage, search, filters, chips, onClear, news } = panel
  // Until the rows of another page are there, those shown keep their place in the whole.
  const [shown, setShown] = useState(paging)
  if (!panel.busy && shown !== paging) setShown(paging)
  const page = (wanted: Paging) => {
    onPage(wanted)
    window.scrollTo({ top: 0 })
  }
  return (
    <section className={classes.list} aria-label={caption}>
      <FilterBar search={search} filters={filters} chips={chips} onClear={onClear} />
      {news}
      <Rows {...panel} />
      {connection && (
        <Pager
          paging={panel.busy ? shown : paging}
          rows={connection.nodes.length}
          usual={panel.usualSize}
          totalCount={connection.totalCount}
          pageInfo={connection.pageInfo}
          onPage={page}
        />
      )}
    </section>
  )
}

function Rows<Row, Field extends string>(panel: ListPanelProps<Row, Field>) {
  const t = useTranslations('components.filters')
  const { connection, error, onRetry, chips, onClear, empty, noMatch, caption, columns, keyOf, card } = panel
  if (error && (!connection || panel.busy)) return <FailureNotice error={error} onRetry={onRetry} />
  if (!connection) return <RowSkeletons rows={10} />
  if (connection.nodes.length > 0)
    return (
      <DataTable
        caption={caption}
        columns={columns}
        rows={connection.nodes}
        keyOf={keyOf}
        card={card}
        order={panel.order}
        onOrder={panel.onOrder}
        busy={panel.busy}
        selection={panel.selection}
      />
    )
  if (chips.length === 0) return <EmptyNotice {...empty} />
  return (
    <EmptyNotice icon={<IconFilterOff aria-hidden size={28} />} title={noMatch.title} text={noMatch.text}>
      <Button variant="default" size="sm" onClick={onClear}>
        {t('clear')}
      </Button>
    </EmptyNotice>
  )
}

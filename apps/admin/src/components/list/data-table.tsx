import { useMediaQuery } from '@mantine/hooks'
import { IconArrowDown, IconArrowsSort, IconArrowUp } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import classes from './data-table.module.css'
import { chosenOrder, type Ordering } from './ordering.js'
import { PageBox, RowBox, type Selection } from './selection.js'

export interface Column<Row, Field extends string> {
  readonly title: string
  /** Makes the heading a button that orders by this. */
  readonly order?: { readonly field: Field; readonly startsWith: 'ASC' | 'DESC' }
  readonly cell: (row: Row) => ReactNode
  /** Figures stand to the right. */
  readonly figure?: boolean
  /** Takes the room that is left. */
  readonly wide?: boolean
  /** Left out where the window is not wide. */
  readonly spare?: boolean
}

interface DataTableProps<Row, Field extends string> {
  /** Names the table for who cannot see what stands around it. */
  readonly caption: string
  readonly columns: readonly Column<Row, Field>[]
  readonly rows: readonly Row[]
  readonly keyOf: (row: Row) => string
  readonly order?: Ordering<Field>
  readonly onOrder?: (order: Ordering<Field>) => void
  /** The row on a narrow window. */
  readonly card: (row: Row) => ReactNode
  /** Shown while newer rows are on their way. */
  readonly busy?: boolean
  /** Lets rows be chosen, each by a box. */
  readonly selection?: Selection<Row> | undefined
}

/** Rows as a table, or as cards where the window is narrow. */
export function DataTable<Row, Field extends string>(table: DataTableProps<Row, Field>) {
  const wide = useMediaQuery('(min-width: 56em)', undefined, { getInitialValueInEffect: false }) ?? true
  const { caption, columns, rows, keyOf, order, onOrder, card, busy = false, selection } = table
  if (!wide)
    return (
      <ul className={classes.cards} aria-label={caption} aria-busy={busy}>
        {rows.map((row) => (
          <li key={keyOf(row)} data-boxed={selection && true}>
            {selection && <RowBox row={row} id={keyOf(row)} selection={selection} />}
            {card(row)}
          </li>
        ))}
      </ul>
    )
  return (
    <table className={classes.table} aria-busy={busy}>
      <caption className="hidden-text">{caption}</caption>
      <thead>
        <tr>
          {selection && (
            <th scope="col" className={classes.box}>
              <PageBox ids={rows.map(keyOf)} selection={selection} />
            </th>
          )}
          {columns.map((column) => (
            <Heading key={column.title} column={column} order={order} onOrder={onOrder} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={keyOf(row)} data-chosen={selection?.chosen.has(keyOf(row)) || undefined}>
            {selection && (
              <td className={classes.box}>
                <RowBox row={row} id={keyOf(row)} selection={selection} />
              </td>
            )}
            {columns.map(({ title, cell, figure, wide: roomy, spare }) => (
              <td key={title} data-figure={figure} data-wide={roomy} data-spare={spare}>
                {cell(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

interface HeadingProps<Row, Field extends string> {
  readonly column: Column<Row, Field>
  readonly order: Ordering<Field> | undefined
  readonly onOrder: ((order: Ordering<Field>) => void) | undefined
}

function Heading<Row, Field extends string>({ column, order, onOrder }: HeadingProps<Row, Field>) {
  const { title, figure, wide, spare } = column
  const marks = { 'data-figure': figure, 'data-wide': wide, 'data-spare': spare }
  const offered = column.order
  if (!offered || !order || !onOrder)
    return (
      <th scope="col" {...marks}>
        {title}
      </th>
    )
  const chosen = order.field === offered.field
  const ascending = order.direction === 'ASC'
  const Icon = chosen ? (ascending ? IconArrowUp : IconArrowDown) : IconArrowsSort
  return (
    <th scope="col" aria-sort={chosen ? (ascending ? 'ascending' : 'descending') : undefined} {...marks}>
      <button
        type="button"
        className={classes.order}
        data-chosen={chosen}
        onClick={() => onOrder(chosenOrder(order, offered.field, offered.startsWith))}
      >
        {title}
        <Icon aria-hidden />
      </button>
    </th>
  )
}

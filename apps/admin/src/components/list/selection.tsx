import { useTranslations } from 'use-intl'
import classes from './selection.module.css'

/** Which rows are chosen, wherever in the list they stand. */
export interface Selection<Row> {
  readonly chosen: ReadonlySet<string>
  readonly onChoose: (chosen: ReadonlySet<string>) => void
  /** How a row is called. */
  readonly nameOf: (row: Row) => string
}

interface RowBoxProps<Row> {
  readonly row: Row
  readonly id: string
  readonly selection: Selection<Row>
}

export function RowBox<Row>({ row, id, selection: { chosen, onChoose, nameOf } }: RowBoxProps<Row>) {
  const t = useTranslations('components.select')
  return (
    <input
      type="checkbox"
      className={classes.box}
      aria-label={t('row', { name: nameOf(row) })}
      checked={chosen.has(id)}
      onChange={({ currentTarget }) => onChoose(withAll(chosen, [id], currentTarget.checked))}
    />
  )
}

/** All rows of the page at once. */
export function PageBox<Row>({ ids, selection: { chosen, onChoose } }: PageBoxProps<Row>) {
  const t = useTranslations('components.select')
  const some = ids.some((id) => chosen.has(id))
  const all = ids.every((id) => chosen.has(id))
  return (
    <input
      type="checkbox"
      className={classes.box}
      aria-label={t('page')}
      checked={all}
      ref={(box) => {
        if (box) box.indeterminate = some && !all
      }}
      onChange={() => onChoose(withAll(chosen, ids, !all))}
    />
  )
}

interface PageBoxProps<Row> {
  readonly ids: readonly string[]
  readonly selection: Selection<Row>
}

/** Chosen besides, or no more. */
export function withAll(
  chosen: ReadonlySet<string>,
  ids: readonly string[],
  on: boolean,
): ReadonlySet<string> {
  const next = new Set(chosen)
  for (const id of ids)
    if (on) next.add(id)
    else next.delete(id)
  return next
}

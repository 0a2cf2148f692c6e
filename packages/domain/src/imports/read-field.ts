import { Temporal } from 'temporal-polyfill'
import { accepted, type CategoryId, isBlank, placeOfDay, type Result, refused } from '../foundation/index.js'
import type { Known, RawRow } from './known.js'
import { readDay } from './read-day.js'
import type { RowFault } from './row-fault.js'

/** Older than this is a slip of the pen, or a zero that a program wrote. */
const EARLIEST = Temporal.PlainDate.from('1950-01-01')

interface ReadDay {
  readonly day: Temporal.PlainDate
  readonly place: number
}

/** Every file has few different days; each is read once. */
const days = new Map<string, ReadDay | null>()
const DAYS_REMEMBERED = 20_000

/** A day not before `from` and not after today; `null` when the row has none. */
export function dayField(
  row: RawRow,
  name: string,
  { today }: Pick<Known, 'today'>,
  from: Temporal.PlainDate = EARLIEST,
): Result<Temporal.PlainDate | null, RowFault> {
  const raw = row[name]
  if (isBlank(raw)) return accepted(null)
  const read = rememberedDay(raw ?? '')
  if (read === null) return refused({ kind: 'not-a-day', path: [name] })
  if (placeOfDay(from) <= read.place && read.place <= placeOfDay(today)) return accepted(read.day)
  return refused({
    kind: 'day-out-of-range',
    path: [name],
    from: from.toString(),
    until: today.toString(),
  })
}

function rememberedDay(raw: string): ReadDay | null {
  const known = days.get(raw)
  if (known !== undefined) return known
  if (days.size >= DAYS_REMEMBERED) days.clear()
  const day = readDay(raw)
  const read = day === null ? null : { day, place: placeOfDay(day) }
  days.set(raw, read)
  return read
}

/** As a field that may be left out, but not this one. */
export function required<T>(result: Result<T | null, RowFault>, name: string): Result<T, RowFault> {
  if (!result.ok) return result
  return result.value === null ? refused({ kind: 'required', path: [name] }) : accepted(result.value)
}

/** One of a few words, in any case. */
export function choiceField<Choice extends string>(
  row: RawRow,
  name: string,
  allowed: readonly Choice[],
  otherwise: Choice,
): Result<Choice, RowFault> {
  const raw = row[name]
  if (isBlank(raw)) return accepted(otherwise)
  const word = (raw ?? '').trim().toUpperCase()
  const choice = allowed.find((each) => each === word)
  return choice === undefined ? refused({ kind: 'not-one-of', path: [name], allowed }) : accepted(choice)
}

export function categoryField(row: RawRow, { categories }: Known): Result<CategoryId, RowFault> {
  const code = row.category
  if (isBlank(code)) return refused({ kind: 'required', path: ['category'] })
  const id = categories.get((code ?? '').trim().toLowerCase())
  return id === undefined ? refused({ kind: 'unknown', path: ['category'], noun: 'category' }) : accepted(id)
}

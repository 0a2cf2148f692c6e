import { Temporal } from 'temporal-polyfill'
import { civilDateOf, startOfDay, ZONE } from '../foundation/index.js'

const TIME = String.raw`(?:[T ,]+(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)?\s*(?:uur)?(Z|[+-]\d{2}:?\d{2})?)?`
const YEAR_FIRST = new RegExp(String.raw`^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})${TIME}$`)
const DAY_FIRST = new RegExp(String.raw`^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})${TIME}$`)
const IN_WORDS = new RegExp(
  String.raw`^(?:\p{L}{2,9}\.?,? )?(\d{1,2})[-. ]+(\p{L}{3,9})\.?[-,. ]+(\d{4})${TIME}$`,
  'u',
)

/** Dutch and English, by their first three letters. */
const MONTHS: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  maa: 3,
  mrt: 3,
  mar: 3,
  apr: 4,
  mei: 5,
  may: 5,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  okt: 10,
  oct: 10,
  nov: 11,
  dec: 12,
}

interface Written {
  readonly day: Temporal.PlainDate
  readonly time: Temporal.PlainTime | null
  readonly offset: string | null
}

/**
 * A day as people and programs write it: year first, or day before month as in the Netherlands. A time beside it is
 * read over; with an offset it tells the day in Amsterdam. `null` when it is none; two digits of a year are none.
 */
export function readDay(raw: string): Temporal.PlainDate | null {
  const written = readWritten(raw)
  if (written === null) return null
  return written.offset === null ? written.day : civilDateOf(momentOf(written))
}

/** The moment of a day with its time by the clock in Amsterdam; of a day alone its first moment. */
export function readMoment(raw: string): Temporal.Instant | null {
  const written = readWritten(raw)
  return written === null ? null : momentOf(written)
}

function momentOf({ day, time, offset }: Written): Temporal.Instant {
  if (time === null) return startOfDay(day)
  if (offset === null) return day.toZonedDateTime({ timeZone: ZONE, plainTime: time }).toInstant()
  const zone = offset === 'Z' ? '+00:00' : offset.replace(/^(.\d\d):?(\d\d)$/, '$1:$2')
  return Temporal.Instant.from(`${day}T${time}${zone}`)
}

function readWritten(raw: string): Written | null {
  const text = raw.trim().replace(/\s+/g, ' ')
  if (text.length > 50) return null
  const yearFirst = YEAR_FIRST.exec(text)
  if (yearFirst !== null) {
    const [, year, month, day, ...time] = yearFirst
    return written(year, Number(month), day, time)
  }
  const dayFirst = DAY_FIRST.exec(text)
  if (dayFirst !== null) {
    const [, day, month, year, ...time] = dayFirst
    return written(year, Number(month), day, time)
  }
  const [, day, name = '', year, ...time] = IN_WORDS.exec(text) ?? []
  return written(year, MONTHS[name.slice(0, 3).toLowerCase()] ?? 0, day, time)
}

function written(
  year: string | undefined,
  month: number,
  day: string | undefined,
  [hour, minute, second, offset]: readonly (string | undefined)[],
): Written | null {
  const fields = { year: Number(year), month, day: Number(day) }
  // Asked first, since a date that is none costs an exception each.
  if (!(fields.month >= 1 && fields.month <= 12 && fields.day >= 1 && fields.day <= 31)) return null
  const nearest = Temporal.PlainDate.from(fields, { overflow: 'constrain' })
  if (nearest.day !== fields.day) return null
  if (hour === undefined) return { day: nearest, time: null, offset: null }
  const clock = { hour: Number(hour), minute: Number(minute), second: Number(second ?? 0) }
  if (clock.hour > 23 || clock.minute > 59 || clock.second > 59) return null
  return { day: nearest, time: Temporal.PlainTime.from(clock), offset: offset ?? null }
}

import { Temporal } from 'temporal-polyfill'

/** The office's clock on the wall; every day that is promised is a day there. @source D-13 */
export const ZONE = 'Europe/Amsterdam'

const ONE_DAY = Temporal.Duration.from({ days: 1 })

interface KnownDay {
  readonly on: Temporal.PlainDate
  /** In milliseconds, as is the end, which is no longer of the day. */
  readonly startsAt: number
  readonly endsAt: number
}

/** Most moments are of the day that was asked for last. */
let lastDay: KnownDay | null = null

export function civilDateOf(at: Temporal.Instant): Temporal.PlainDate {
  const moment = at.epochMilliseconds
  if (lastDay === null || moment < lastDay.startsAt || moment >= lastDay.endsAt) lastDay = dayOf(at)
  return lastDay.on
}

function dayOf(at: Temporal.Instant): KnownDay {
  const on = at.toZonedDateTimeISO(ZONE).toPlainDate()
  return { on, startsAt: startOfDay(on).epochMilliseconds, endsAt: endOfDay(on).epochMilliseconds }
}

/** What is asked of days again and again; the zone and the calendar are slow to ask. */
interface AskedDay {
  readonly startsAt: Temporal.Instant
  readonly next: Temporal.PlainDate
  readonly previous: Temporal.PlainDate
}

/** What they said is kept, of some ten years of days. */
const askedDays = new Map<number, AskedDay>()
const DAYS_KEPT = 4_000

/** Rises with the days, with gaps: compared in a tenth of the time in which Temporal compares two days. */
export const placeOfDay = (on: Temporal.PlainDate): number => (on.year * 12 + on.month) * 31 + on.day

function askedDay(on: Temporal.PlainDate): AskedDay {
  const place = placeOfDay(on)
  const known = askedDays.get(place)
  if (known !== undefined) return known
  if (askedDays.size >= DAYS_KEPT) askedDays.clear()
  const asked = {
    startsAt: on.toZonedDateTime(ZONE).toInstant(),
    next: on.add(ONE_DAY),
    previous: on.subtract(ONE_DAY),
  }
  askedDays.set(place, asked)
  return asked
}

/** 00:00 of the day. */
export function startOfDay(on: Temporal.PlainDate): Temporal.Instant {
  return askedDay(on).startsAt
}

/** 24:00 of the day, which is the same moment as 00:00 of the next: 23, 24 or 25 hours after its start. */
export function endOfDay(on: Temporal.PlainDate): Temporal.Instant {
  return startOfDay(nextDay(on))
}

export function nextDay(on: Temporal.PlainDate): Temporal.PlainDate {
  return askedDay(on).next
}

export function previousDay(on: Temporal.PlainDate): Temporal.PlainDate {
  return askedDay(on).previous
}

export function isBefore(one: Temporal.Instant, other: Temporal.Instant): boolean {
  return Temporal.Instant.compare(one, other) < 0
}

export function isAfter(one: Temporal.Instant, other: Temporal.Instant): boolean {
  return Temporal.Instant.compare(one, other) > 0
}

export function isEarlierDay(one: Temporal.PlainDate, other: Temporal.PlainDate): boolean {
  return placeOfDay(one) < placeOfDay(other)
}

export function isLaterDay(one: Temporal.PlainDate, other: Temporal.PlainDate): boolean {
  return placeOfDay(one) > placeOfDay(other)
}

/** In a tenth of the time of `equals`, which asks for the calendars of both as well. */
export function isSameDay(one: Temporal.PlainDate, other: Temporal.PlainDate): boolean {
  return one.day === other.day && one.month === other.month && one.year === other.year
}

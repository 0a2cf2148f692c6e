import { Temporal } from 'temporal-polyfill'

/** The office's clock on the wall; every day that is promised is a day there. @source D-13 */
export const ZONE = 'Europe/Amsterdam'

const ONE_DAY = Temporal.Duration.from({ days: 1 })

export function civilDateOf(at: Temporal.Instant): Temporal.PlainDate {
  return at.toZonedDateTimeISO(ZONE).toPlainDate()
}

/** 00:00 of the day. */
export function startOfDay(on: Temporal.PlainDate): Temporal.Instant {
  return on.toZonedDateTime(ZONE).toInstant()
}

/** 24:00 of the day, which is the same moment as 00:00 of the next: 23, 24 or 25 hours after its start. */
export function endOfDay(on: Temporal.PlainDate): Temporal.Instant {
  return startOfDay(nextDay(on))
}

export function nextDay(on: Temporal.PlainDate): Temporal.PlainDate {
  return on.add(ONE_DAY)
}

export function previousDay(on: Temporal.PlainDate): Temporal.PlainDate {
  return on.subtract(ONE_DAY)
}

export function isBefore(one: Temporal.Instant, other: Temporal.Instant): boolean {
  return Temporal.Instant.compare(one, other) < 0
}

export function isAfter(one: Temporal.Instant, other: Temporal.Instant): boolean {
  return Temporal.Instant.compare(one, other) > 0
}

export function isEarlierDay(one: Temporal.PlainDate, other: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(one, other) < 0
}

export function isLaterDay(one: Temporal.PlainDate, other: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(one, other) > 0
}

/*
 * The same deadlines, worked out by somebody who knows nothing of this package: whole minutes since
 * 1970 counted one by one, days as numbers, European summer time by its rule, Easter by full moons.
 */

const DAY = 1440

/** Days since 1970-01-01. */
export function dayNumber(year: number, month: number, day: number): number {
  let days = day - 1
  for (let before = 1; before < month; before++) days += lengthOfMonth(year, before)
  for (let before = 1970; before < year; before++) days += isLeap(before) ? 366 : 365
  return days
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

function lengthOfMonth(year: number, month: number): number {
  return month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** 0 is Sunday; 1970-01-01 was a Thursday. */
function weekday(day: number): number {
  return (day + 4) % 7
}

function lastSundayOf(year: number, month: number): number {
  const last = dayNumber(year, month, lengthOfMonth(year, month))
  return last - weekday(last)
}

function yearOf(day: number): number {
  const guess = 1970 + Math.floor(day / 366)
  return dayNumber(guess + 1, 1, 1) <= day ? guess + 1 : guess
}

const summers = new Map<number, readonly [number, number]>()

/** From 01:00 UTC on the last Sunday of March until that of October the wall stands two hours ahead of UTC. */
function summerOf(year: number): readonly [number, number] {
  const summer =
    summers.get(year) ?? ([lastSundayOf(year, 3) * DAY + 60, lastSundayOf(year, 10) * DAY + 60] as const)
  summers.set(year, summer)
  return summer
}

function minutesAheadOfUtc(minute: number): number {
  const [from, until] = summerOf(yearOf(Math.floor(minute / DAY)))
  return from <= minute && minute < until ? 120 : 60
}

/** The first Sunday after the paschal full moon, as the moon is reckoned from 1900 to 2099. */
export function easterByFullMoon(year: number): number {
  const golden = year % 19
  const moon = (19 * golden + 24) % 30
  const corrected = moon === 29 || (moon === 28 && golden > 10) ? moon - 1 : moon
  const fullMoon = dayNumber(year, 3, 21) + corrected
  return fullMoon + 7 - weekday(fullMoon)
}

function holidays(legal: boolean, year: number): readonly number[] {
  const easter = easterByFullMoon(year)
  const kingsDay = dayNumber(year, 4, 27)
  return [
    dayNumber(year, 1, 1),
    ...(legal ? [easter - 2] : []),
    easter + 1,
    weekday(kingsDay) === 0 ? kingsDay - 1 : kingsDay,
    ...(legal || year % 5 === 0 ? [dayNumber(year, 5, 5)] : []),
    easter + 39,
    easter + 50,
    dayNumber(year, 12, 25),
    dayNumber(year, 12, 26),
  ]
}

export interface Office {
  readonly legal: boolean
  /** Days on which this office departs from the list: open or closed. */
  readonly own: ReadonlyMap<number, boolean>
}

function isOpen(office: Office, day: number): boolean {
  const own = office.own.get(day)
  if (own !== undefined) return own
  return weekday(day) % 6 !== 0 && !holidays(office.legal, yearOf(day)).includes(day)
}

/** The civil day that a minute since 1970 falls on in Amsterdam. */
export function civilDay(minute: number): number {
  return Math.floor((minute + minutesAheadOfUtc(minute)) / DAY)
}

/** Minute by minute: the one at which 1440 have passed on days on which the office is open. */
export function contactDueMinute(receivedMinute: number, office: Office): number {
  const open = new Map<number, boolean>()
  let counted = 0
  let minute = receivedMinute
  while (counted < DAY) {
    const day = civilDay(minute)
    if (!open.has(day)) open.set(day, isOpen(office, day))
    if (open.get(day)) counted++
    minute++
  }
  return minute
}

/** The last open day that is not after the given number of days since the day of receipt. */
export function lastOpenDay(receivedMinute: number, days: number, office: Office): number {
  let day = civilDay(receivedMinute) + days
  while (!isOpen(office, day)) day--
  return day
}

/** The first open day that is not before it. */
export function firstOpenDay(receivedMinute: number, days: number, office: Office): number {
  let day = civilDay(receivedMinute) + days
  while (!isOpen(office, day)) day++
  return day
}

/** From one minute until before the other. */
export type Stillness = readonly [from: number, until: number]

/**
 * Minute by minute: each open day is used up with its last minute, unless the clock stands still in it; the day is
 * found on which as many are used up as there are open days from the making until the promise.
 */
export function promisedDayAfter(
  madeMinute: number,
  promised: number,
  still: readonly Stillness[],
  office: Office,
): number {
  let left = 0
  for (let day = civilDay(madeMinute); day <= promised; day++) if (isOpen(office, day)) left++
  for (let minute = madeMinute; ; minute++) {
    const day = civilDay(minute)
    if (day === civilDay(minute + 1) || !isOpen(office, day)) continue
    if (still.some(([from, until]) => from <= minute && minute < until)) continue
    left--
    if (left === 0) return day
  }
}

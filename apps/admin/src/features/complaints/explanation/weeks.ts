import type { ComplaintFileFragment } from '@waarborg/schema'
import { daysBetween, plusDays, weekdayOf } from '../../../format/office-time.js'

export type ExplainedDay = ComplaintFileFragment['clocks'][number]['explanation']['days'][number]

export interface CalendarDay {
  readonly on: string
  /** Nothing for the days round the term, which only fill the weeks. */
  readonly explained: ExplainedDay | undefined
  /** Its place among the days that count, from 1; nothing where it does not count. */
  readonly count: number | undefined
}

/** The days of an explanation in whole weeks from Monday to Sunday. */
export function weeksOf(days: readonly ExplainedDay[]): readonly (readonly CalendarDay[])[] {
  const sorted = days.toSorted((one, other) => one.on.localeCompare(other.on))
  const [first] = sorted
  const last = sorted.at(-1)
  if (!first || !last) return []
  const monday = plusDays(first.on, 1 - weekdayOf(first.on))
  const weeks = Math.floor(daysBetween(monday, last.on) / 7) + 1
  const counts = countsOf(sorted)
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (_, weekday) => {
      const on = plusDays(monday, week * 7 + weekday)
      return { on, explained: sorted.find((day) => day.on === on), count: counts.get(on) }
    }),
  )
}

/** Which of the days that count each of them is. */
export function countsOf(days: readonly ExplainedDay[]): ReadonlyMap<string, number> {
  return new Map(days.filter(({ counts }) => counts).map(({ on }, place) => [on, place + 1]))
}

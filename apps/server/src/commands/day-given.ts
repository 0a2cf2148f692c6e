import { Temporal } from 'temporal-polyfill'

/** The day that somebody typed, as 2026-12-24; null when there is no such day. */
export function dayGiven(text: string): Temporal.PlainDate | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? []
  if (year === undefined || month === undefined || day === undefined) return null
  const fields = { year: Number(year), month: Number(month), day: Number(day) }
  const nearest = Temporal.PlainDate.from(fields, { overflow: 'constrain' })
  return nearest.toString() === text ? nearest : null
}

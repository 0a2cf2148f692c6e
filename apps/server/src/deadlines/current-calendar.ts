import type { WorkingCalendar } from '@waarborg/domain/deadlines'
import { Temporal } from 'temporal-polyfill'
import type { EntityManager } from 'typeorm'
import { prepared } from '../database/write-together.js'

export interface CalendarRow {
  readonly version: number
  readonly base: WorkingCalendar['base']
  readonly organisation_days: readonly { on: string; working: boolean; name: string }[]
  readonly horizon_on: string
}

export const calendarColumns = 'version, base, organisation_days, horizon_on::text as horizon_on'

const calendars = new Map<string, WorkingCalendar>()

/** The domain's calendar of a row: the very same while it says the same, so that what was found out of it is kept. */
export function readCalendar(row: CalendarRow): WorkingCalendar {
  const said = JSON.stringify(row)
  const calendar = calendars.get(said) ?? toCalendar(row)
  calendars.set(said, calendar)
  return calendar
}

const toCalendar = (row: CalendarRow): WorkingCalendar => ({
  base: row.base,
  version: row.version,
  organisationDays: row.organisation_days.map((day) => ({ ...day, on: Temporal.PlainDate.from(day.on) })),
  horizonOn: Temporal.PlainDate.from(row.horizon_on),
})

const jsonOf = (which: string): string =>
  `(select row_to_json(w)::text from (select ${calendarColumns} from working_calendar ${which}) w)`

/** The row of the newest calendar as the text of one JSON value, for a statement that reads more. */
export const currentCalendarJson = jsonOf('order by version desc limit 1')

/** The same of the calendar of a version: a running clock is looked at by the one that it began with (D-3). */
export const calendarJson = (version: string): string => jsonOf(`where version = ${version}`)

/** The calendar of that text. */
export const calendarOfJson = (json: string): WorkingCalendar => readCalendar(JSON.parse(json))

/** The calendar that new clocks are computed with: the newest version. */
export async function currentCalendar(manager: EntityManager): Promise<WorkingCalendar> {
  const calendar = await asked(manager, currentCalendarJson, [])
  if (calendar === null) throw new Error('The office has no working calendar.')
  return calendar
}

/** The calendar of a version, as a transaction sees it. */
export async function calendarOf(manager: EntityManager, version: number): Promise<WorkingCalendar> {
  const calendar = await asked(manager, calendarJson('$1::int'), [version])
  if (calendar === null) throw new Error(`Calendar version ${version} is not there.`)
  return calendar
}

async function asked(
  manager: EntityManager,
  json: string,
  values: readonly number[],
): Promise<WorkingCalendar | null> {
  const [row] = await prepared<{ json: string | null }>(manager, `select ${json} as json`, values)
  return row?.json == null ? null : calendarOfJson(row.json)
}

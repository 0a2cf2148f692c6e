import type { WorkingCalendar } from '@waarborg/domain/deadlines'
import { Temporal } from 'temporal-polyfill'
import type { EntityManager } from 'typeorm'

export interface CalendarRow {
  readonly version: number
  readonly base: WorkingCalendar['base']
  readonly organisation_days: readonly { on: string; working: boolean; name: string }[]
  readonly horizon_on: string
}

export const calendarColumns = 'version, base, organisation_days, horizon_on::text as horizon_on'

/** The domain's calendar of a row. */
export function readCalendar(row: CalendarRow): WorkingCalendar {
  return {
    base: row.base,
    version: row.version,
    organisationDays: row.organisation_days.map((day) => ({ ...day, on: Temporal.PlainDate.from(day.on) })),
    horizonOn: Temporal.PlainDate.from(row.horizon_on),
  }
}

const current = `select ${calendarColumns} from working_calendar order by version desc limit 1`

/** The row of the newest calendar as the text of one JSON value, for a statement that reads more. */
export const currentCalendarJson = `(select row_to_json(w)::text from (${current}) w)`

let newest: { readonly json: string; readonly calendar: WorkingCalendar } | null = null

/** The calendar of that text: the very same as before while it says the same, so that what was found out of it is kept. */
export function calendarOfJson(json: string): WorkingCalendar {
  if (newest?.json !== json) newest = { json, calendar: readCalendar(JSON.parse(json)) }
  return newest.calendar
}

/** The calendar that new clocks are computed with: the newest version. */
export async function currentCalendar(manager: EntityManager): Promise<WorkingCalendar> {
  const [row] = (await manager.query(current)) as CalendarRow[]
  if (row === undefined) throw new Error('The office has no working calendar.')
  return readCalendar(row)
}

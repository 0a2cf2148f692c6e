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

const current = `select ${calendarColumns} from working_calendar order by version desc limit 1`

/** The row of the newest calendar as the text of one JSON value, for a statement that reads more. */
export const currentCalendarJson = `(select row_to_json(w)::text from (${current}) w)`

/** The calendar of that text. */
export const calendarOfJson = (json: string): WorkingCalendar => readCalendar(JSON.parse(json))

/** The calendar that new clocks are computed with: the newest version. */
export async function currentCalendar(manager: EntityManager): Promise<WorkingCalendar> {
  const [row] = (await manager.query(current)) as CalendarRow[]
  if (row === undefined) throw new Error('The office has no working calendar.')
  return readCalendar(row)
}

import type { WorkingCalendar } from '@waarborg/domain/deadlines'
import { type CalendarRow, readCalendar } from '../../deadlines/index.js'
import type { RequestContext } from '../../graph/context.js'

/** Every version of the calendar by its number; there are as many as there were changes of it. */
export async function readCalendars({
  office,
}: RequestContext): Promise<ReadonlyMap<number, WorkingCalendar>> {
  const rows = await office.reads.rows<{ calendar: CalendarRow }>({
    name: 'calendars',
    text: 'select row_to_json(w) as calendar from working_calendar w',
    values: [],
  })
  return new Map(rows.map(({ calendar }) => [calendar.version, readCalendar(calendar)]))
}

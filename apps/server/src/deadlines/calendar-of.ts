import type { WorkingCalendar } from '@waarborg/domain/deadlines'
import type { EntityManager } from 'typeorm'
import { type CalendarRow, calendarColumns, readCalendar } from './current-calendar.js'

/** The calendar of a version, as a transaction sees it: a running clock is looked at by the one that it began with (D-3). */
export async function calendarOf(manager: EntityManager, version: number): Promise<WorkingCalendar> {
  const [row] = (await manager.query(`select ${calendarColumns} from working_calendar where version = $1`, [
    version,
  ])) as CalendarRow[]
  if (row === undefined) throw new Error(`Calendar version ${version} is not there.`)
  return readCalendar(row)
}

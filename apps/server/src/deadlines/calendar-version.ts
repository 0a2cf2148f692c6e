import type { WorkingCalendar } from '@waarborg/domain/deadlines'
import type { RequestContext } from '../graph/context.js'
import { calendarColumns, readCalendar } from './current-calendar.js'

/** The calendar a running clock was computed with; a later change never alters it (D-3). */
export async function calendarOfVersion(version: number, context: RequestContext): Promise<WorkingCalendar> {
  const loader = context.loaders.for<WorkingCalendar | null>(
    'calendar versions',
    async (versions) => {
      const rows = await context.office.reads.rows<Parameters<typeof readCalendar>[0]>({
        name: 'calendar versions',
        text: `select ${calendarColumns} from working_calendar where version = any($1::int[])`,
        values: [versions],
      })
      return new Map(rows.map((row) => [String(row.version), readCalendar(row)]))
    },
    null,
  )
  const calendar = await loader.load(String(version))
  if (calendar === null) throw new Error(`Calendar version ${version} is not there.`)
  return calendar
}

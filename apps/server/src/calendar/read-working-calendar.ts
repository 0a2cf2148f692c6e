import type { RequestContext } from '../graph/context.js'
import { handlerJson } from '../handlers/index.js'
import type { WorkingCalendarType } from './working-calendar.type.js'

/** The newest calendar as the graph shows it. */
export async function readWorkingCalendar({
  office,
}: Pick<RequestContext, 'office'>): Promise<WorkingCalendarType> {
  const found = await office.reads.row<{ row: WorkingCalendarType }>({
    name: 'newest calendar',
    text: `select json_build_object('version', w.version, 'base', w.base, 'organisationDays', w.organisation_days,
        'horizonOn', w.horizon_on, 'decidedAt', w.recorded_at, 'decidedBy', ${handlerJson('h')}) as row
      from working_calendar w left join handler h on h.id = w.decided_by order by w.version desc limit 1`,
    values: [],
  })
  if (found == null) throw new Error('The office has no working calendar.')
  return found.row
}

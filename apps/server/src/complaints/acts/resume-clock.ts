import { type Complaint, resumeClock as decide } from '@waarborg/domain/complaints'
import type { WorkingCalendar } from '@waarborg/domain/deadlines'
import type { EntityManager } from 'typeorm'
import { calendarOf } from '../../deadlines/index.js'
import type { RequestContext } from '../../graph/context.js'
import { type ChangeResult, type ComplaintChangeInput, changeComplaint } from './change-complaint.js'

interface ResumeClock extends ComplaintChangeInput {
  readonly agreement?: number | null
}

/** Lets what was agreed run on, its day moved by the working days on which it stood still (D-2, D-3). */
export function resumeClock(context: RequestContext, input: ResumeClock): Promise<ChangeResult> {
  const { actor, at } = context
  const { agreement = null } = input
  return changeComplaint(context, 'clock-resumed', input, async (complaint, manager) => {
    const calendars = await calendarsOfPaused(manager, complaint)
    const ofVersion = (version: number): WorkingCalendar => {
      const calendar = calendars.get(version)
      if (calendar === undefined) throw new Error(`No paused clock has calendar version ${version}.`)
      return calendar
    }
    return decide(complaint, { agreement, actor, at, calendarOf: ofVersion })
  })
}

async function calendarsOfPaused(
  manager: EntityManager,
  { clocks }: Complaint,
): Promise<ReadonlyMap<number, WorkingCalendar>> {
  const calendars = new Map<number, WorkingCalendar>()
  for (const { pauses, calendarVersion: version } of clocks)
    if (pauses.length > 0 && !calendars.has(version))
      calendars.set(version, await calendarOf(manager, version))
  return calendars
}

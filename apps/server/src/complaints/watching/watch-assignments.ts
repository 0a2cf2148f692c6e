import { remindOfAssignment } from '@waarborg/domain/complaints'
import { accepted, type ComplaintId } from '@waarborg/domain/foundation'
import type { EntityManager } from 'typeorm'
import { rowsToInsert } from '../../database/rows-to-insert.js'
import { currentCalendar } from '../../deadlines/index.js'
import { defineTask, type JobCall } from '../../jobs/index.js'
import { lockComplaint } from '../complaint.store.js'
import { OPEN } from '../complaint-conditions.js'
import { ASSIGNMENT_WATCHED } from './not-changes.js'
import { recordWatched } from './record-watched.js'

/**
 * Every minute: tells the coordinators, once for an assignment, that nobody confirmed it within the hours of the
 * policy. Read at once, since those on working days are few more than those that are over. @source KM-16
 */
export const watchAssignments = defineTask({
  name: 'watch-assignments',
  every: '* * * * *',
  run: async (_payload, call: JobCall) => {
    const found = await call.office.reads.rows<{ id: ComplaintId }>({
      name: 'assignments to watch',
      text: `select c.id from complaint c where ${OPEN} and c.handler_id is not null
        and c.assignment_confirmed_at is null
        and c.assigned_at < $1::timestamptz - (select hours_to_confirm from office) * interval '1 hour'
        and not exists (select from assignment_signal s where s.complaint_id = c.id and s.assigned_at = c.assigned_at)
        order by c.assigned_at`,
      values: [call.at.toString()],
    })
    for (const { id } of found) {
      if (call.signal.aborted) return
      await watchAssignment(id, call)
    }
  },
})

/** One assignment, its complaint locked: what is told of it is written together, or nothing is. */
export async function watchAssignment(
  id: ComplaintId,
  { office, at }: Pick<JobCall, 'office' | 'at'>,
): Promise<void> {
  await office.transact(async (manager) => {
    const complaint = await lockComplaint(manager, id)
    if (complaint === null || typeof complaint === 'string' || complaint.assignment === null)
      return accepted(null)
    const { assignedAt } = complaint.assignment
    const calendar = await currentCalendar(manager)
    const { hoursToConfirm, wasTold } = await whatIsKnown(manager, id, assignedAt.toString())
    const { facts, messages } = remindOfAssignment(complaint, { calendar, hoursToConfirm, wasTold, at })
    if (facts.length === 0) return accepted(null)
    const mark = rowsToInsert('assignment_signal', [{ complaintId: id, assignedAt, toldAt: at }])
    await recordWatched(manager, { complaintId: id, act: ASSIGNMENT_WATCHED, facts, messages, at }, [mark])
    return accepted(null)
  })
}

async function whatIsKnown(manager: EntityManager, id: ComplaintId, assignedAt: string) {
  const [known] = (await manager.query(
    `select hours_to_confirm as "hoursToConfirm", exists (select from assignment_signal
       where complaint_id = $1 and assigned_at = $2::timestamptz) as "wasTold" from office`,
    [id, assignedAt],
  )) as { hoursToConfirm: number; wasTold: boolean }[]
  if (known === undefined) throw new Error('There is no office.')
  return known
}

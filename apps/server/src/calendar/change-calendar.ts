import { idOfActor } from '@waarborg/domain/access'
import type { CalendarRejection, WorkingCalendar } from '@waarborg/domain/deadlines'
import { accepted, type FieldPath, type Result, refused } from '@waarborg/domain/foundation'
import { storedMoment } from '../database/columns.js'
import { currentCalendar, saveCalendar } from '../deadlines/index.js'
import type { RequestContext } from '../graph/context.js'
import { requireStaff } from '../graph/permission.js'
import { type KeyMalformed, type KeyReused, once } from '../idempotency/index.js'
import { appendEntry, byActor } from '../journal/index.js'

export interface CalendarChange {
  readonly expectedVersion: number
  readonly idempotencyKey?: string | null
}

/** Somebody decided after the version that was expected. */
interface CalendarConflict {
  readonly kind: 'conflict'
  readonly path: FieldPath
}

export type CalendarRefusal = CalendarRejection | CalendarConflict | KeyReused | KeyMalformed

/** Adds a version of the calendar, by which new clocks are computed; those that run keep theirs (D-3). */
export function changeCalendar(
  context: RequestContext,
  { idempotencyKey, ...body }: CalendarChange,
  decide: (calendar: WorkingCalendar) => Result<WorkingCalendar, CalendarRejection>,
): Promise<Result<'changed', CalendarRefusal>> {
  const actor = requireStaff(context)
  const act = 'calendar-changed'
  const call = {
    scope: idOfActor(actor) ?? 'public',
    mutation: act,
    key: idempotencyKey ?? context.idempotencyKey,
    body,
    at: context.at,
    answer: 'changed' as const,
  }
  return context.office.transact((manager) =>
    once(manager, call, async (): Promise<Result<'changed', CalendarRefusal>> => {
      const [office] = (await manager.query('select subject_id from office for update')) as {
        subject_id: string
      }[]
      if (office === undefined) throw new Error('The office has not been set up.')
      const before = await currentCalendar(manager)
      if (before.version !== body.expectedVersion)
        return refused({ kind: 'conflict', path: ['expectedVersion'] })
      const after = decide(before)
      if (!after.ok) return after
      await saveCalendar(manager, after.value, context.at, actor.handlerId)
      await appendEntry(manager, {
        subjectId: office.subject_id,
        subjectNoun: 'organisation',
        recordedAt: storedMoment(context.at),
        ...byActor(actor),
        act,
        facts: [{ kind: act, calendarVersion: after.value.version }],
      })
      return accepted('changed')
    }),
  )
}

import type { EntityManager } from 'typeorm'
import { COMMITTED, type OfficeEvent } from './office-event.js'

/** Writes the event in the transaction of its fact; subscribers hear of it after the commit. */
export async function announceEvent(
  manager: EntityManager,
  event: Omit<OfficeEvent, 'number'> & { readonly id: string },
): Promise<void> {
  await manager.query(
    `insert into event (id, kind, subject_noun, subject_id, subject_version, facts, recorded_at)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [
      event.id,
      event.kind,
      event.subjectNoun,
      event.subjectId,
      event.subjectVersion,
      JSON.stringify(event.facts),
      event.recordedAt,
    ],
  )
  await manager.query(`select pg_notify($1, '')`, [COMMITTED])
}

import type { EntityManager } from 'typeorm'
import { type Write, writeTogether } from '../database/write-together.js'
import { COMMITTED, type OfficeEvent } from './office-event.js'

type NewEvent = Omit<OfficeEvent, 'number'> & { readonly id: string }

const events = {
  into: 'event (id, kind, subject_noun, subject_id, subject_version, facts, recorded_at)',
  rows: '($1, $2, $3, $4, $5, $6, $7)',
}

/** The event, to be written in the transaction of its fact; subscribers hear of it after the commit. */
export const eventToAnnounce = (event: NewEvent): Write => ({
  sql: events,
  values: [
    event.id,
    event.kind,
    event.subjectNoun,
    event.subjectId,
    event.subjectVersion,
    JSON.stringify(event.facts),
    event.recordedAt,
  ],
  wakes: COMMITTED,
})

/** Writes the event alone. */
export const announceEvent = (manager: EntityManager, event: NewEvent): Promise<void> =>
  writeTogether(manager, [eventToAnnounce(event)])

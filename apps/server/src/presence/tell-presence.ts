import {
  accepted,
  type ComplaintId,
  type FieldRejection,
  type Result,
  refused,
} from '@waarborg/domain/foundation'
import type { EntityManager } from 'typeorm'
import { standingOfReader } from '../complaints/index.js'
import { storedMoment } from '../database/columns.js'
import type { RequestContext } from '../graph/context.js'
import { decodeId } from '../graph/ids.js'
import { newId } from '../graph/new-id.js'
import { requireStaff } from '../graph/permission.js'
import { announceEvent } from '../live/index.js'
import { GONE_AFTER_SECONDS } from './who-is-present.js'

/** How the event is called by which others hear of it. */
export const PRESENCE = 'presence'

export type PresenceName = 'READING' | 'WRITING' | 'LEAVING'

export interface TellPresence {
  readonly complaintId: string
  readonly presence: PresenceName
}

/** Says that the reader has a complaint open; others are told when that is new. It is no act on the complaint. */
export async function tellPresence(
  context: RequestContext,
  { complaintId, presence }: TellPresence,
): Promise<Result<ComplaintId, FieldRejection>> {
  const id = decodeId('complaint', complaintId)
  if (id === null) return refused(notThere)
  return context.office.transact<ComplaintId, FieldRejection>(async (manager) => {
    const { sees } = await standingOfReader(manager, id, 'complaints:read', context)
    if (!sees) return refused(notThere)
    const before = await presentOf(manager, id, context)
    if (presence === 'LEAVING') await remove(manager, id, context)
    else await keep(manager, id, presence === 'WRITING', before === null, context)
    if (isNews(before, presence)) await announce(manager, id, context)
    return accepted(id)
  })
}

const notThere = { kind: 'unknown', path: ['complaintId'], noun: 'complaint' } as const

interface Present {
  readonly isWriting: boolean
}

const isNews = (before: Present | null, now: PresenceName): boolean =>
  now === 'LEAVING' ? before !== null : before?.isWriting !== (now === 'WRITING')

async function presentOf(
  manager: EntityManager,
  id: ComplaintId,
  context: RequestContext,
): Promise<Present | null> {
  const earliest = storedMoment(context.at.subtract({ seconds: GONE_AFTER_SECONDS }))
  const [found] = (await manager.query(
    `select is_writing as "isWriting" from complaint_presence
     where complaint_id = $1 and handler_id = $2 and seen_at >= $3 for update`,
    [id, requireStaff(context).handlerId, earliest],
  )) as Present[]
  return found ?? null
}

async function keep(
  manager: EntityManager,
  id: ComplaintId,
  isWriting: boolean,
  isNew: boolean,
  context: RequestContext,
): Promise<void> {
  await manager.query(
    `insert into complaint_presence as p (complaint_id, handler_id, since, seen_at, is_writing)
     values ($1, $2, $3, $3, $4)
     on conflict (complaint_id, handler_id) do update
     set seen_at = excluded.seen_at, is_writing = excluded.is_writing,
       since = case when $5 then excluded.since else p.since end`,
    [id, requireStaff(context).handlerId, storedMoment(context.at), isWriting, isNew],
  )
}

async function remove(manager: EntityManager, id: ComplaintId, context: RequestContext): Promise<void> {
  await manager.query('delete from complaint_presence where complaint_id = $1 and handler_id = $2', [
    id,
    requireStaff(context).handlerId,
  ])
}

const announce = (manager: EntityManager, id: ComplaintId, { at }: RequestContext): Promise<void> =>
  announceEvent(manager, {
    id: newId<'event'>(),
    kind: 'presence-changed',
    subjectNoun: PRESENCE,
    subjectId: id,
    subjectVersion: 1,
    facts: { before: null, after: {} },
    recordedAt: storedMoment(at),
  })

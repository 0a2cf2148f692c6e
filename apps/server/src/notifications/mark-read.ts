import { accepted, type HandlerId } from '@waarborg/domain/foundation'
import type { EntityManager } from 'typeorm'
import { storedMoment } from '../database/columns.js'
import type { RequestContext } from '../graph/context.js'
import { decodeId } from '../graph/ids.js'
import { newId } from '../graph/new-id.js'
import { loadNode } from '../graph/nodes.js'
import { requireStaff } from '../graph/permission.js'
import { announceEvent } from '../live/index.js'
import type { NotificationType } from './notification.type.js'
import { notificationList } from './notification-list.query.js'

/** How the event is called by which the reader's other windows hear of it. */
export const NOTIFICATIONS_READ = 'notifications-read'

/**
 * Marks one notification of the reader as read; again changes nothing.
 * @returns null when there is none with this address for the reader
 */
export async function markRead(address: string, context: RequestContext): Promise<NotificationType | null> {
  const { handlerId } = requireStaff(context)
  const id = decodeId('message', address)
  const notification = id === null ? null : await loadNode(notificationList, id, context)
  if (notification === null) return null
  await change(context, handlerId, (manager) =>
    manager.query(
      `insert into notification_reading (reader_id, message_id, read_at) values ($1, $2, $3)
       on conflict (reader_id, message_id) do nothing`,
      [handlerId, id, storedMoment(context.at)],
    ),
  )
  return notification
}

/** Marks everything read that the reader was told until now. */
export async function markAllRead(context: RequestContext): Promise<void> {
  const { handlerId } = requireStaff(context)
  await change(context, handlerId, (manager) =>
    manager.query('update handler set notifications_read_until = $2 where id = $1', [
      handlerId,
      storedMoment(context.at),
    ]),
  )
}

async function change(
  { office, at }: RequestContext,
  handlerId: HandlerId,
  write: (manager: EntityManager) => Promise<unknown>,
): Promise<void> {
  await office.transact(async (manager) => {
    await write(manager)
    await announceEvent(manager, {
      id: newId<'event'>(),
      kind: NOTIFICATIONS_READ,
      subjectNoun: 'handler',
      subjectId: handlerId,
      subjectVersion: 1,
      facts: { before: null, after: {} },
      recordedAt: storedMoment(at),
    })
    return accepted(null)
  })
}

import { type Actor, idOfActor } from '@waarborg/domain/access'
import { Ctx, Resolver, Root, Subscription } from 'type-graphql'
import { readNodes } from '../graph/connection.js'
import type { RequestContext } from '../graph/context.js'
import { type Delivery, follow } from '../graph/follow.js'
import { Permit } from '../graph/permission.js'
import type { OfficeEvent } from '../live/index.js'
import type { Office } from '../office.js'
import { NOTIFICATIONS_READ } from './mark-read.js'
import { NotificationsChangeType, type NotificationType } from './notification.type.js'
import { countUnread, notificationList } from './notification-list.query.js'

@Resolver()
export class NotificationsChangedSubscription {
  @Permit('complaints:read')
  @Subscription(() => NotificationsChangeType, {
    description:
      'The notifications of the reader, whenever there are more of them or some were read, in whatever window.',
    subscribe: ({ context }) => changes(context as RequestContext),
  })
  notificationsChanged(
    @Root() change: NotificationsChangeType,
    @Ctx() _context: RequestContext,
  ): NotificationsChangeType {
    return change
  }
}

async function* changes(context: RequestContext): AsyncGenerator<Delivery<NotificationsChangeType>> {
  for await (const { told: event, context: now } of follow(context, 'complaints:read')) {
    const isRead = event.kind === NOTIFICATIONS_READ && event.subjectId === idOfActor(now.actor)
    const isTold = !isRead && (await tells(event, now))
    if (!isRead && !isTold) continue
    const told = await now.loaders.once('notifications changed', async () => ({
      unread: await countUnread(now),
      added: isTold ? await newestOf(event, now) : null,
    }))
    yield { told, context: now }
  }
}

const TOLD_OF: ReadonlySet<string> = new Set(['complaint', 'notification', 'safety-signal'])

/** Whether the transaction of an event owed something to the reader, by id or by role. */
async function tells(event: OfficeEvent, { actor, office }: RequestContext): Promise<boolean> {
  if (!TOLD_OF.has(event.subjectNoun)) return false
  const audiences = await audiencesOf(event, office)
  return namesOf(actor).some((name) => audiences.has(name))
}

const namesOf = (actor: Actor): readonly string[] =>
  actor.kind === 'staff' ? [actor.handlerId, ...actor.roles] : []

/** A process has one object for an event, so that it is asked once for all who listen. */
const known = new WeakMap<OfficeEvent, Promise<ReadonlySet<string>>>()

function audiencesOf(event: OfficeEvent, office: Office): Promise<ReadonlySet<string>> {
  const found = known.get(event) ?? readAudiences(event, office)
  known.set(event, found)
  return found
}

async function readAudiences(event: OfficeEvent, { reads }: Office): Promise<ReadonlySet<string>> {
  const rows = await reads.rows<{ audience: string }>({
    name: 'audiences of an event',
    text: `select distinct audience from outbox_message
      where (complaint_id = $1 or safety_signal_id = $1) and recorded_at = $2::timestamptz and audience is not null`,
    values: [event.subjectId, event.recordedAt],
  })
  return new Set(rows.map(({ audience }) => audience))
}

/** The newest notification, when it is of this event and for this reader. */
async function newestOf(event: OfficeEvent, context: RequestContext): Promise<NotificationType | null> {
  const [newest] = await readNodes(notificationList, { first: 1 }, context, 'ALL')
  if (newest === undefined) return null
  return (newest.complaintId ?? newest.safetySignalId) === event.subjectId ? newest : null
}

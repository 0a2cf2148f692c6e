import { Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql'
import { readConnection } from '../graph/connection.js'
import type { RequestContext } from '../graph/context.js'
import { encodeId } from '../graph/ids.js'
import { loadOfMany } from '../graph/nodes.js'
import { Permit } from '../graph/permission.js'
import { DateTime } from '../graph/scalars.js'
import {
  NotificationConnectionType,
  NotificationKind,
  type NotificationKindName,
  type NotificationList,
  NotificationListArgs,
  NotificationType,
} from './notification.type.js'
import { countUnread, kindsOfMessages, notificationList } from './notification-list.query.js'

const READ = `select m.id as parent, to_json(coalesce(d.read_at, h.notifications_read_until)) as row
  from outbox_message m join handler h on h.id = $2::uuid
  left join notification_reading d on d.message_id = m.id and d.reader_id = h.id
  where m.id = any($1::uuid[]) and (d.read_at is not null or m.recorded_at <= h.notifications_read_until)`

@Resolver(() => NotificationType)
export class NotificationResolver {
  @Permit('complaints:read')
  @Query(() => NotificationConnectionType, { description: 'What the reader is told, the newest first.' })
  notifications(@Args(() => NotificationListArgs) args: NotificationList, @Ctx() context: RequestContext) {
    return readConnection(notificationList, args, context)
  }

  @Permit('complaints:read')
  @Query(() => Int, { description: 'How many the reader has not read; 100 is a hundred or more.' })
  unreadNotifications(@Ctx() context: RequestContext): Promise<number> {
    return countUnread(context)
  }

  @FieldResolver(() => ID, { description: 'The address: `msg_…`.' })
  id(@Root() { id }: NotificationType): string {
    return encodeId('message', id)
  }

  @FieldResolver(() => ID, { nullable: true })
  complaintId(@Root() { complaintId }: NotificationType): string | null {
    return complaintId === null ? null : encodeId('complaint', complaintId)
  }

  @FieldResolver(() => ID, { nullable: true })
  safetySignalId(@Root() { safetySignalId }: NotificationType): string | null {
    return safetySignalId === null ? null : encodeId('safety-signal', safetySignalId)
  }

  @FieldResolver(() => NotificationKind, { description: 'Why.' })
  kind(@Root() { messageKind }: NotificationType): NotificationKindName {
    const kind = names.find((name) => kindsOfMessages[name] === messageKind)
    if (kind === undefined) throw new Error(`${messageKind} is told to nobody of staff.`)
    return kind
  }

  @FieldResolver(() => DateTime, {
    nullable: true,
    description: 'When the reader read it; null while unread.',
  })
  async readAt(@Root() { id }: NotificationType, @Ctx() context: RequestContext): Promise<string | null> {
    const { actor } = context
    if (actor.kind !== 'staff') return null
    const [at] = await loadOfMany<string>('notifications read', READ, id, context, actor.handlerId)
    return at ?? null
  }
}

const names = Object.keys(kindsOfMessages) as NotificationKindName[]

import type { RequestContext } from '../graph/context.js'
import { Binder, type ListDefinition } from '../graph/list-definition.js'
import type { Visible } from '../graph/visible.js'
import { visibleComplaints } from '../graph/visible-complaints.js'
import { handlerJson } from '../handlers/index.js'
import type { NotificationFilter, NotificationKindName, NotificationType } from './notification.type.js'

const KEPT_FOR_DAYS = 90

/** The messages that are told as notifications, as the outbox calls them. */
export const kindsOfMessages: Readonly<Record<NotificationKindName, string>> = {
  MENTIONED: 'mention',
  ASSIGNED: 'assignment-notice',
  MANAGEMENT_TOLD: 'management-notice',
  CONFIRMATION_ASKED: 'confirmation-asked',
  VERDICT_RETURNED: 'verdict-returned',
  REMINDED: 'reminder',
  REMINDED_BY_COLLEAGUE: 'reminder-by-colleague',
  ASSIGNMENT_UNCONFIRMED: 'assignment-unconfirmed',
  MESSAGE_RECEIVED: 'message-received',
  FILES_RECEIVED: 'files-received',
  SAFETY_SIGNAL: 'safety-signal-notice',
}

const complaints = visibleComplaints('c')

/**
 * What is for the reader, by id or by role, of complaints that he or she sees and of safety signals: who is named as an
 * exception is not told, and of what became a matter about oneself nothing is told any more (D-18).
 */
export const forReader: Visible = (binder, context) => {
  const { actor } = context
  if (actor.kind !== 'staff') return 'false'
  const audience = binder.bind([actor.handlerId, ...actor.roles])
  const reader = binder.bind(actor.handlerId)
  return `m.audience = any(${audience}::text[])
    and not (coalesce(m.facts->'exceptIds', jsonb_build_array(m.facts->'exceptId')) ? ${reader}::text)
    and (m.safety_signal_id is not null or c.id is not null and ${complaints(binder, context)})`
}

/** Whether it asks to confirm what was confirmed since, or is another's by now. */
const isSettled = `m.kind = 'assignment-notice' and (c.assignment_confirmed_at is not null
  or c.handler_id::text is distinct from m.facts->>'handlerId')`

/** Whether it still waits for the reader, who has not read it. */
const unread = (binder: Binder, { actor }: RequestContext): string => {
  const reader = `${binder.bind(actor.kind === 'staff' ? actor.handlerId : null)}::uuid`
  return `(not (${isSettled}) and m.recorded_at > coalesce((select notifications_read_until from handler where id = ${reader}), '-infinity')
    and not exists (select from notification_reading d where d.reader_id = ${reader} and d.message_id = m.id))`
}

const kept = (binder: Binder, { at }: RequestContext): string =>
  `m.recorded_at > ${binder.bind(at.subtract({ hours: KEPT_FOR_DAYS * 24 }).toString())}::timestamptz`

const FROM = 'outbox_message m left join complaint c on c.id = m.complaint_id'

export const notificationList: ListDefinition<NotificationType, NotificationFilter, 'AT'> = {
  name: 'notifications',
  from: `${FROM} left join handler b on b.id = (m.facts->>'byId')::uuid`,
  id: 'm.id',
  node: `json_build_object('id', m.id, 'messageKind', m.kind, 'at', m.recorded_at, 'complaintId', c.id,
    'complaintNumber', c.number, 'safetySignalId', m.safety_signal_id, 'subject', c.subject, 'by', ${handlerJson('b')},
    'clock', upper(replace(m.facts->>'clock', '-', '_')), 'dueAt', m.facts->>'dueAt')`,
  orders: { AT: { sql: 'm.recorded_at', type: 'timestamptz' } },
  defaultOrder: { field: 'AT', direction: 'DESC' },
  visible: forReader,
  conditions: (filter, binder, context) => {
    const conditions = [kept(binder, context)]
    if (filter.unread != null) conditions.push(`${unread(binder, context)} = ${binder.bind(filter.unread)}`)
    if (filter.kinds != null) {
      const kinds = filter.kinds.map((kind) => kindsOfMessages[kind])
      conditions.push(`m.kind = any(${binder.bind(kinds)}::text[])`)
    }
    return conditions
  },
}

const MOST = 100

/** How many the reader has not read; counted to a hundred. */
export async function countUnread(context: RequestContext): Promise<number> {
  const binder = new Binder()
  const conditions = [kept(binder, context), unread(binder, context), forReader(binder, context)]
  const text = `select count(*)::int as count from (
    select 1 from ${FROM} where ${conditions.join(' and ')} limit ${MOST}) m`
  const found = await context.office.reads.row<{ count: number }>({ text, values: binder.values })
  return found?.count ?? 0
}

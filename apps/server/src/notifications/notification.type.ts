import type { ClockKind as DomainClockKind } from '@waarborg/domain/deadlines'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { ClockKind, type Shouted } from '../complaints/index.js'
import { connectionType } from '../graph/connection.type.js'
import { graphEnum } from '../graph/enums.js'
import { listArgs, orderInput } from '../graph/list.args.js'
import { NodeType } from '../graph/node.type.js'
import { DateTime } from '../graph/scalars.js'
import { HandlerType } from '../handlers/index.js'

export type NotificationKindName =
  | 'MENTIONED'
  | 'ASSIGNED'
  | 'MANAGEMENT_TOLD'
  | 'CONFIRMATION_ASKED'
  | 'VERDICT_RETURNED'
  | 'REMINDED'
  | 'REMINDED_BY_COLLEAGUE'
  | 'ASSIGNMENT_UNCONFIRMED'
  | 'MESSAGE_RECEIVED'
  | 'FILES_RECEIVED'
  | 'SAFETY_SIGNAL'

export const NotificationKind = graphEnum<NotificationKindName>(
  'NotificationKind',
  'Why somebody of staff is told something.',
  {
    MENTIONED: 'A colleague mentioned the reader in a note.',
    ASSIGNED: 'A complaint was assigned to the reader.',
    MANAGEMENT_TOLD: 'Management is told of a complaint (KP-2).',
    CONFIRMATION_ASKED: 'A second person has to agree (D-19).',
    VERDICT_RETURNED: 'A second person gave a verdict of the reader back.',
    REMINDED: 'A clock runs out, or passed its moment (KM-16).',
    REMINDED_BY_COLLEAGUE: 'A colleague asks the reader to go on with it (KM-16).',
    ASSIGNMENT_UNCONFIRMED: 'Who was given it has not confirmed taking it (KM-16).',
    MESSAGE_RECEIVED: 'The complainant wrote with the secret link (KP-16).',
    FILES_RECEIVED: 'The complainant sent files with the secret link.',
    SAFETY_SIGNAL: 'There is a new safety signal (D-17).',
  },
)

@ObjectType('Notification', {
  description: 'Something that the reader is told about a complaint or a safety signal; kept for 90 days.',
  implements: NodeType,
  simpleResolvers: true,
})
export class NotificationType extends NodeType {
  @Field(() => NotificationKind, { description: 'Why.' })
  kind!: NotificationKindName

  @Field(() => DateTime, { description: 'Since when.' })
  at!: string

  @Field(() => DateTime, { nullable: true, description: 'When the reader read it; null while unread.' })
  readAt!: string | null

  @Field(() => ID, {
    nullable: true,
    description: 'The address of the complaint: `cmp_…`; null when it is about none.',
  })
  complaintId!: string | null

  @Field(() => String, {
    nullable: true,
    description: 'The number of the complaint; null when it is about none.',
  })
  complaintNumber!: string | null

  @Field(() => ID, {
    nullable: true,
    description: 'The address of the safety signal: `sig_…`, with `SAFETY_SIGNAL`.',
  })
  safetySignalId!: string | null

  @Field(() => String, { nullable: true, description: 'What the complaint is about, as its subject says.' })
  subject!: string | null

  @Field(() => HandlerType, { nullable: true, description: 'Who mentioned the reader, with `MENTIONED`.' })
  by!: HandlerType | null

  @Field(() => ClockKind, { nullable: true, description: 'Which clock, with `REMINDED`.' })
  clock!: Shouted<DomainClockKind> | null

  @Field(() => DateTime, { nullable: true, description: 'When that clock is due, with `REMINDED`.' })
  dueAt!: string | null

  messageKind!: string
}

export const NotificationConnectionType = connectionType('Notification', NotificationType)

@InputType('NotificationFilter', { description: 'Which notifications; all conditions hold together.' })
export class NotificationFilter {
  @Field(() => Boolean, { nullable: true, description: 'Unread (true), or read (false).' })
  unread?: boolean | null

  @Field(() => [NotificationKind], { nullable: true, description: 'Of one of these kinds.' })
  kinds?: NotificationKindName[] | null
}

export const NotificationOrder = orderInput<'AT'>('Notification', { AT: 'The moment.' })
export const NotificationListArgs = listArgs(NotificationFilter, NotificationOrder)
export type NotificationList = InstanceType<typeof NotificationListArgs>

@ObjectType('NotificationsChange', {
  description: 'That the notifications of the reader changed, as it happens.',
  simpleResolvers: true,
})
export class NotificationsChangeType {
  @Field(() => Int, { description: 'How many are unread; 100 is a hundred or more.' })
  unread!: number

  @Field(() => NotificationType, {
    nullable: true,
    description: 'The newest of them, when it came just now.',
  })
  added!: NotificationType | null
}

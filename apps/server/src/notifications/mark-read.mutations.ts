import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql'
import type { RequestContext } from '../graph/context.js'
import { fieldRejectionWords } from '../graph/field-rejection.words.js'
import { Permit } from '../graph/permission.js'
import { UserErrorType } from '../graph/user-error.type.js'
import { userErrors } from '../graph/user-errors.js'
import { markAllRead, markRead } from './mark-read.js'
import { NotificationType } from './notification.type.js'
import { countUnread } from './notification-list.query.js'

@InputType('MarkNotificationReadInput', { description: 'Which notification.' })
class MarkNotificationReadInput {
  @Field(() => ID, { description: 'The notification.' })
  notificationId!: string
}

@ObjectType('MarkNotificationReadPayload', {
  description: 'The answer to `markNotificationRead`.',
  simpleResolvers: true,
})
class MarkNotificationReadPayload {
  @Field(() => NotificationType, {
    nullable: true,
    description: 'The notification, now read; null when refused.',
  })
  notification!: NotificationType | null

  @Field(() => [UserErrorType], { description: 'Why it was refused; empty when it was not.' })
  userErrors!: UserErrorType[]
}

@ObjectType('MarkAllNotificationsReadPayload', {
  description: 'The answer to `markAllNotificationsRead`.',
  simpleResolvers: true,
})
class MarkAllNotificationsReadPayload {
  @Field(() => Int, { description: 'How many are unread now: what came in between.' })
  unread!: number

  @Field(() => [UserErrorType], { description: 'Why it was refused; it never is.' })
  userErrors!: UserErrorType[]
}

@Resolver()
export class MarkReadMutations {
  @Permit('complaints:read')
  @Mutation(() => MarkNotificationReadPayload, {
    description: 'Says that the reader has read a notification; again changes nothing.',
  })
  async markNotificationRead(
    @Arg('input', () => MarkNotificationReadInput, { description: 'Which one.' })
    { notificationId }: MarkNotificationReadInput,
    @Ctx() context: RequestContext,
  ): Promise<MarkNotificationReadPayload> {
    const notification = await markRead(notificationId, context)
    if (notification !== null) return { notification, userErrors: [] }
    const unknown = { kind: 'unknown', path: ['notificationId'], noun: 'notification' } as const
    return { notification, userErrors: userErrors([unknown], fieldRejectionWords, context.locale) }
  }

  @Permit('complaints:read')
  @Mutation(() => MarkAllNotificationsReadPayload, {
    description: 'Says that the reader has read all notifications until now.',
  })
  async markAllNotificationsRead(@Ctx() context: RequestContext): Promise<MarkAllNotificationsReadPayload> {
    await markAllRead(context)
    return { unread: await countUnread(context), userErrors: [] }
  }
}

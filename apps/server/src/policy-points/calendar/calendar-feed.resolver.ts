import type { SellerActor } from '@waarborg/domain/access'
import { accepted } from '@waarborg/domain/foundation'
import { Ctx, Field, FieldResolver, Mutation, ObjectType, Resolver } from 'type-graphql'
import { storedMoment } from '../../database/columns.js'
import type { RequestContext } from '../../graph/context.js'
import { Permit } from '../../graph/permission.js'
import { UserErrorType } from '../../graph/user-error.type.js'
import { recordOnContact, SellerViewerType } from '../../seller-contacts/index.js'
import { calendarAddress, calendarOf, endCalendar, makeCalendar } from './calendar-link.js'

@ObjectType('MakeCalendarFeedPayload', {
  description: 'The answer to `makeCalendarFeed`.',
  simpleResolvers: true,
})
class MakeCalendarFeedPayload {
  @Field(() => String, {
    nullable: true,
    description: 'The address, which whoever has it can read: a secret; null for who speaks for no seller.',
  })
  calendarFeed!: string | null

  @Field(() => [UserErrorType], { description: 'Always empty.' })
  userErrors!: UserErrorType[]
}

@ObjectType('EndCalendarFeedPayload', {
  description: 'The answer to `endCalendarFeed`.',
  simpleResolvers: true,
})
class EndCalendarFeedPayload {
  @Field(() => Boolean, { description: 'Whether there was one.' })
  ended!: boolean

  @Field(() => [UserErrorType], { description: 'Always empty.' })
  userErrors!: UserErrorType[]
}

/** The calendar of somebody who speaks for sellers, with the days on which their points return. */
@Resolver(() => SellerViewerType)
export class CalendarFeedResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description:
      'The address of the calendar (.ics) of the days on which points return, for a calendar program; a secret. Null when none was made.',
  })
  async calendarFeed(@Ctx() context: RequestContext): Promise<string | null> {
    const { office, sellerSession } = context
    const id = sellerSession && (await calendarOf(office, sellerSession.actor.contactId))
    return id === null ? null : calendarAddress(office, id)
  }

  @Permit('calendar-feed:manage')
  @Mutation(() => MakeCalendarFeedPayload, {
    description: 'Makes the calendar of the reader; an address that there was opens nothing any more.',
  })
  async makeCalendarFeed(@Ctx() context: RequestContext): Promise<MakeCalendarFeedPayload> {
    const { actor, office, at } = context
    if (actor.kind !== 'seller') return { calendarFeed: null, userErrors: [] }
    const { contactId } = actor
    const made = await office.transact<string, never>(async (manager) => {
      const id = await makeCalendar(manager, contactId, storedMoment(at))
      await record('seller-calendar-made', contactId, context, manager)
      return accepted(id)
    })
    return { calendarFeed: made.ok ? calendarAddress(office, made.value) : null, userErrors: [] }
  }

  @Permit('calendar-feed:manage')
  @Mutation(() => EndCalendarFeedPayload, { description: 'Ends the calendar of the reader.' })
  async endCalendarFeed(@Ctx() context: RequestContext): Promise<EndCalendarFeedPayload> {
    const { actor, office } = context
    if (actor.kind !== 'seller') return { ended: false, userErrors: [] }
    const { contactId } = actor
    const ended = await office.transact<boolean, never>(async (manager) => {
      const there = await endCalendar(manager, contactId)
      if (there) await record('seller-calendar-ended', contactId, context, manager)
      return accepted(there)
    })
    return { ended: ended.ok && ended.value, userErrors: [] }
  }
}

async function record(
  act: 'seller-calendar-made' | 'seller-calendar-ended',
  contactId: SellerActor['contactId'],
  context: RequestContext,
  manager: Parameters<typeof recordOnContact>[0],
): Promise<void> {
  const [contact] = (await manager.query('select version from seller_contact where id = $1 for update', [
    contactId,
  ])) as { version: number }[]
  if (contact === undefined) throw new Error('The contact is gone while its session lasts.')
  await recordOnContact(manager, act, { id: contactId, version: contact.version, facts: {} }, context)
}

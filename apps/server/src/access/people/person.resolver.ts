import { may } from '@waarborg/domain/access'
import type { HandlerId } from '@waarborg/domain/foundation'
import { allowedPeopleActs, type PeopleAct } from '@waarborg/domain/handlers'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../graph/context.js'
import { graphEnum } from '../../graph/enums.js'
import { mayRead } from '../../graph/permission.js'
import { DateTime } from '../../graph/scalars.js'
import { HandlerType } from '../../handlers/index.js'

const HandlerAction = graphEnum<PeopleAct>('HandlerAction', 'What can be done with a person of the office.', {
  INVITE_AGAIN: 'Send the invitation again.',
  CHANGE: 'Change the card and the team.',
  CHANGE_ROLES: 'Give other roles.',
  DISABLE: 'Shut out.',
  ENABLE: 'Let in again.',
  RESET_SECOND_FACTOR: 'Take away the second steps of signing in.',
})

/** Adds to a handler what administrators see and do. */
@Resolver(() => HandlerType)
export class PersonResolver {
  @FieldResolver(() => DateTime, {
    nullable: true,
    description: 'When this person last signed in; null when never, and for all but administrators.',
  })
  async lastSignedInAt(@Root() { id }: HandlerType, @Ctx() context: RequestContext): Promise<string | null> {
    if (!mayRead(context, 'people:manage')) return null
    const load = async (ids: readonly string[]) => {
      const rows = await context.office.reads.rows<{ id: string; at: string | null }>({
        name: 'last signed in',
        text: 'select id, to_json(last_signed_in_at) as at from handler where id = any($1::uuid[])',
        values: [ids],
      })
      return new Map(rows.map(({ id: each, at }) => [each, at]))
    }
    return context.loaders.for<string | null>('last signed in', load, null).load(id)
  }

  @FieldResolver(() => [HandlerAction], { description: 'What whoever asks can do now with this person.' })
  async allowedActions(@Root() person: HandlerType, @Ctx() context: RequestContext): Promise<PeopleAct[]> {
    const { actor } = context
    if (actor.kind !== 'staff' || !may(actor, 'people:manage')) return []
    const administrators = await context.loaders.once('administrators', () => administratorsOf(context))
    const id = person.id as HandlerId
    const account = { id, state: person.accountState, roles: person.roles }
    const otherAdministrators = administrators.filter((each) => each !== id).length
    return allowedPeopleActs(account, { by: actor.handlerId, otherAdministrators })
  }
}

async function administratorsOf({ office }: RequestContext): Promise<readonly string[]> {
  const rows = await office.reads.rows<{ id: string }>({
    name: 'administrators',
    text: `select id from handler where 'ADMIN' = any(roles) and account_state = 'ACTIVE'`,
    values: [],
  })
  return rows.map(({ id }) => id)
}

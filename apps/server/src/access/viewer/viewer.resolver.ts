import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../graph/context.js'
import { Permit } from '../../graph/permission.js'
import { type Account, accountById } from '../account.js'
import { viewerOf } from './read-viewer.js'
import { type PasskeyType, type StaffSessionType, ViewerType } from './viewer.type.js'

@Resolver(() => ViewerType)
export class ViewerResolver {
  @Permit('PUBLIC')
  @Query(() => ViewerType, { nullable: true, description: 'Who is signed in; null for the public.' })
  viewer(@Ctx() context: RequestContext): Promise<ViewerType | null> {
    return viewerOf(context.session, context)
  }

  @FieldResolver()
  async hasTotp(@Root() viewer: ViewerType, @Ctx() context: RequestContext): Promise<boolean> {
    return (await accountOf(viewer, context))?.hasTotp ?? false
  }

  @FieldResolver()
  async hasPassword(@Root() viewer: ViewerType, @Ctx() context: RequestContext): Promise<boolean> {
    return (await accountOf(viewer, context))?.hash != null
  }

  @FieldResolver()
  async recoveryCodesLeft(@Root() viewer: ViewerType, @Ctx() context: RequestContext): Promise<number> {
    return (await accountOf(viewer, context))?.recoveryCodesLeft ?? 0
  }

  @FieldResolver()
  passkeys(@Root() { handlerId }: ViewerType, @Ctx() { office }: RequestContext): Promise<PasskeyType[]> {
    return office.reads.rows({
      name: 'passkeys to show',
      text: `select id, name, to_json(added_at) as "addedAt", to_json(last_used_at) as "lastUsedAt"
        from passkey where handler_id = $1 order by added_at`,
      values: [handlerId],
    })
  }

  @FieldResolver()
  sessions(
    @Root() { handlerId, sessionId }: ViewerType,
    @Ctx() { office, at }: RequestContext,
  ): Promise<StaffSessionType[]> {
    return office.reads.rows({
      name: 'sessions to show',
      text: `select id, device, to_json(started_at) as "startedAt", to_json(last_used_at) as "lastUsedAt",
          to_json(ends_at) as "endsAt", id = $2 as current
        from staff_session where handler_id = $1 and ends_at > $3 and last_used_at > $3::timestamptz - interval '2 hours'
        order by last_used_at desc`,
      values: [handlerId, sessionId, at.toString()],
    })
  }
}

/** Read once for all fields that ask it. */
const accountOf = ({ handlerId }: ViewerType, context: RequestContext): Promise<Account | undefined> =>
  context.loaders.once(`account ${handlerId}`, () => accountById(context.office, handlerId))

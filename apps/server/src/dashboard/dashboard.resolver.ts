import { Ctx, FieldResolver, Query, Resolver, Root, Subscription } from 'type-graphql'
import { type ComplaintType, complaintList } from '../complaints/index.js'
import { readConnection } from '../graph/connection.js'
import type { RequestContext } from '../graph/context.js'
import { eventsOf, follow } from '../graph/follow.js'
import { newestOf } from '../graph/newest-of.js'
import { Permit } from '../graph/permission.js'
import { DashboardType, type HandlerLoadType, MyWorkType } from './dashboard.type.js'
import { readCounts } from './read-dashboard.js'
import { readLoads } from './read-loads.js'

const SHOWN = 10
const OPEN_WORK = { open: true }
/** Changes that come together are told together. */
const COALESCED_IN_MS = 150

@Resolver(() => DashboardType)
export class DashboardResolver {
  @Permit('dashboard:read')
  @Query(() => DashboardType, { description: 'How the office stands at this moment, for the reader.' })
  async dashboard(@Ctx() context: RequestContext) {
    return { ...(await readCounts(context)), asOf: context.at }
  }

  @Permit('dashboard:read')
  @Subscription(() => DashboardType, {
    description: 'The dashboard again after every change; changes that come together are told together.',
    subscribe: ({ context }) => {
      const events = newestOf(eventsOf(context as RequestContext), COALESCED_IN_MS)
      return follow(context as RequestContext, 'dashboard:read', events)
    },
  })
  async dashboardChanged(@Ctx() context: RequestContext) {
    return { ...(await readCounts(context)), asOf: context.at }
  }

  @FieldResolver()
  async nearest(@Ctx() context: RequestContext): Promise<readonly ComplaintType[]> {
    const orderBy = { field: 'NEXT_DUE_AT', direction: 'ASC' } as const
    return (await readConnection(complaintList, { first: SHOWN, orderBy, filter: OPEN_WORK }, context)).nodes
  }

  @FieldResolver()
  async newest(@Ctx() context: RequestContext): Promise<readonly ComplaintType[]> {
    return (await readConnection(complaintList, { first: SHOWN, filter: OPEN_WORK }, context)).nodes
  }

  @FieldResolver()
  loads(@Ctx() context: RequestContext): Promise<HandlerLoadType[]> {
    return readLoads(context)
  }
}

@Resolver(() => MyWorkType)
export class MyWorkResolver {
  @FieldResolver()
  async nearest(
    @Root() _work: MyWorkType,
    @Ctx() context: RequestContext,
  ): Promise<readonly ComplaintType[]> {
    const orderBy = { field: 'NEXT_DUE_AT', direction: 'ASC' } as const
    return (
      await readConnection(
        complaintList,
        { first: SHOWN, orderBy, filter: { ...OPEN_WORK, mine: true } },
        context,
      )
    ).nodes
  }
}

import { idOfActor } from '@waarborg/domain/access'
import type { GraphQLResolveInfo } from 'graphql'
import { Ctx, FieldResolver, Info, Query, Resolver, Root, Subscription } from 'type-graphql'
import { type ComplaintType, complaintList } from '../complaints/index.js'
import { askedInside } from '../graph/asked.js'
import { readNodes } from '../graph/connection.js'
import type { RequestContext } from '../graph/context.js'
import { eventsOf, follow } from '../graph/follow.js'
import { newestOf } from '../graph/newest-of.js'
import { Permit } from '../graph/permission.js'
import type { OfficeEvent } from '../live/index.js'
import { DashboardType, type HandlerLoadType, MyWorkType } from './dashboard.type.js'
import { readCounts } from './read-dashboard.js'
import { readLoads } from './read-loads.js'
import { readTrends } from './read-trends.js'
import type { DashboardTrendsType } from './trends.type.js'

const SHOWN = 10
const SOONEST = { field: 'NEXT_DUE_AT', direction: 'ASC' } as const
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
      const events = newestOf(eventsFor(context as RequestContext), COALESCED_IN_MS)
      return follow(context as RequestContext, 'dashboard:read', events)
    },
  })
  async dashboardChanged(@Ctx() context: RequestContext) {
    return { ...(await readCounts(context)), asOf: context.at }
  }

  @FieldResolver()
  nearest(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<readonly ComplaintType[]> {
    return readShown(SOONEST, { open: true }, context, info)
  }

  @FieldResolver()
  newest(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<readonly ComplaintType[]> {
    return readShown(null, { open: true }, context, info)
  }

  @FieldResolver()
  loads(@Ctx() context: RequestContext): Promise<HandlerLoadType[]> {
    return readLoads(context)
  }

  @FieldResolver()
  trends(@Ctx() context: RequestContext): Promise<DashboardTrendsType> {
    return readTrends(context)
  }
}

@Resolver(() => MyWorkType)
export class MyWorkResolver {
  @FieldResolver()
  nearest(
    @Root() _work: MyWorkType,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<readonly ComplaintType[]> {
    return readShown(SOONEST, { open: true, mine: true }, context, info)
  }
}

/** Of what is about the reader nothing is heard, not even that something happened (D-18). */
async function* eventsFor(context: RequestContext): AsyncGenerator<OfficeEvent> {
  const reader = idOfActor(context.actor)
  for await (const event of eventsOf(context))
    if (reader === null || event.facts.after.concernsId !== reader) yield event
}

/** At most ten of the open work in this order, with what is asked of each. */
function readShown(
  orderBy: typeof SOONEST | null,
  filter: { readonly open: true; readonly mine?: true },
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<readonly ComplaintType[]> {
  return readNodes(complaintList, { first: SHOWN, orderBy, filter }, context, askedInside(info))
}

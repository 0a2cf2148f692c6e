import { civilDateOf } from '@waarborg/domain/foundation'
import type { GraphQLResolveInfo } from 'graphql'
import type { Temporal } from 'temporal-polyfill'
import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql'
import { readConnection } from '../../graph/connection.js'
import type { RequestContext } from '../../graph/context.js'
import { loadNode } from '../../graph/nodes.js'
import { Permit } from '../../graph/permission.js'
import { LocalDate } from '../../graph/scalars.js'
import { type HandlerType, handlerList } from '../../handlers/index.js'
import {
  PointsPolicyConnectionType,
  type PointsPolicyList,
  PointsPolicyListArgs,
  PointsPolicyType,
} from './points-policy.type.js'
import { pointsPolicyList } from './points-policy-list.query.js'
import { readPointsPolicyOn } from './read-points-policies.js'

@Resolver(() => PointsPolicyType)
export class PointsPolicyResolver {
  @Permit('PUBLIC')
  @Query(() => PointsPolicyType, {
    nullable: true,
    description: 'The policy of points on a day, for everybody; null before the first (BP-8).',
  })
  pointsPolicy(
    @Arg('on', () => LocalDate, { nullable: true, description: 'On which day; today when absent.' })
    on: Temporal.PlainDate | undefined,
    @Ctx() context: RequestContext,
  ): Promise<PointsPolicyType | null> {
    return readPointsPolicyOn(context.office.reads.ask, on ?? civilDateOf(context.at))
  }

  @Permit('PUBLIC')
  @Query(() => PointsPolicyConnectionType, {
    description:
      'The versions of the policy of points, for everybody: the newest first, those to come among them.',
  })
  pointsPolicies(
    @Args(() => PointsPolicyListArgs) args: PointsPolicyList,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readConnection(pointsPolicyList, args, context, info)
  }

  @FieldResolver()
  decidedBy(
    @Root() policy: PointsPolicyType,
    @Ctx() context: RequestContext,
  ): Promise<HandlerType | null> | null {
    return policy.decidedById === null ? null : loadNode(handlerList, policy.decidedById, context)
  }
}

import { civilDateOf } from '@waarborg/domain/foundation'
import type { Temporal } from 'temporal-polyfill'
import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../graph/context.js'
import { loadNode } from '../../graph/nodes.js'
import { Permit } from '../../graph/permission.js'
import { LocalDate } from '../../graph/scalars.js'
import { type HandlerType, handlerList } from '../../handlers/index.js'
import { PointsPolicyType } from './points-policy.type.js'
import { readPointsPolicies } from './read-points-policies.js'

@Resolver(() => PointsPolicyType)
export class PointsPolicyResolver {
  @Permit('PUBLIC')
  @Query(() => PointsPolicyType, {
    nullable: true,
    description: 'The policy of points on a day, for everybody; null before the first (BP-8).',
  })
  async pointsPolicy(
    @Arg('on', () => LocalDate, { nullable: true, description: 'On which day; today when absent.' })
    on: Temporal.PlainDate | undefined,
    @Ctx() context: RequestContext,
  ): Promise<PointsPolicyType | null> {
    const day = (on ?? civilDateOf(context.at)).toString()
    const versions = await readPointsPolicies(context.office.reads.ask)
    return versions.find(({ inForceFrom }) => inForceFrom <= day) ?? null
  }

  @Permit('PUBLIC')
  @Query(() => [PointsPolicyType], {
    description:
      'The versions of the policy of points, for everybody: the newest first, those to come among them; at most a hundred.',
  })
  async pointsPolicies(@Ctx() context: RequestContext): Promise<readonly PointsPolicyType[]> {
    return readPointsPolicies(context.office.reads.ask)
  }

  @FieldResolver()
  decidedBy(
    @Root() policy: PointsPolicyType,
    @Ctx() context: RequestContext,
  ): Promise<HandlerType | null> | null {
    return policy.decidedById === null ? null : loadNode(handlerList, policy.decidedById, context)
  }
}

import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../graph/context.js'
import { loadNode } from '../../graph/nodes.js'
import { Permit } from '../../graph/permission.js'
import { userErrors } from '../../graph/user-errors.js'
import { type SellerType, sellerList } from '../../sellers/index.js'
import { nextPolicy } from './next-policy.js'
import { PointsPolicyInput } from './points-policy.inputs.js'
import { pointsPolicyRejectionWords } from './points-policy-rejection.words.js'
import { PointsPolicyPreviewType, ReplayedAccountType } from './replay.type.js'
import { replayPointsPolicy } from './replay-points-policy.js'

const MOST = 100

@Resolver(() => ReplayedAccountType)
export class ReplayResolver {
  @Permit('points-policy:change')
  @Query(() => PointsPolicyPreviewType, {
    description:
      'Looks what a version of the policy of points would have done to all that happened; nothing is kept (D-14).',
  })
  async replayPointsPolicy(
    @Arg('input', () => PointsPolicyInput, { description: 'The version.' }) input: PointsPolicyInput,
    @Arg('first', () => Int, {
      defaultValue: 20,
      description: 'How many of the accounts that differ: 1 to 100.',
    })
    first: number,
    @Arg('after', () => String, { nullable: true, description: 'The `endCursor` of the page before.' })
    after: string | undefined,
    @Ctx() context: RequestContext,
  ): Promise<PointsPolicyPreviewType> {
    const { draft, kept } = await nextPolicy(context.office.reads.ask, input, context.at)
    const page = { first: Math.min(MOST, Math.max(1, first)), after: after ?? null }
    return {
      userErrors: kept.ok ? [] : userErrors(kept.rejections, pointsPolicyRejectionWords, context.locale),
      replay: draft && (await replayPointsPolicy(context, draft, page)),
    }
  }

  @FieldResolver()
  seller(@Root() account: ReplayedAccountType, @Ctx() context: RequestContext): Promise<SellerType | null> {
    return loadNode(sellerList, account.sellerId, context)
  }
}

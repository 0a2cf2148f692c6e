import { Arg, Ctx, Field, ID, ObjectType, Resolver, Root, Subscription } from 'type-graphql'
import type { RequestContext } from '../graph/context.js'
import { type Delivery, follow } from '../graph/follow.js'
import { decodeId } from '../graph/ids.js'
import { loadNode } from '../graph/nodes.js'
import { Permit } from '../graph/permission.js'
import { SellerType, sellerList } from '../sellers/index.js'

@ObjectType('SellerPointsChange', {
  description: 'That the points of an account changed, or whether it may sell.',
  simpleResolvers: true,
})
class SellerPointsChangeType {
  @Field(() => ID, { description: 'The number of the event; rising. After a break, refetch what is shown.' })
  eventId!: string

  @Field(() => SellerType, { description: 'The account as it now is.' })
  seller!: SellerType
}

@Resolver()
export class SellerPointsChangedSubscription {
  @Permit('violations:read')
  @Subscription(() => SellerPointsChangeType, {
    description: 'Every change of the policy points of an account and of whether it may sell, as it happens.',
    subscribe: ({ args, context }) => changes(args.sellerId ?? null, context as RequestContext),
  })
  sellerPointsChanged(
    @Root() change: SellerPointsChangeType,
    @Arg('sellerId', () => ID, {
      nullable: true,
      description: 'The account; every one that the reader may see when absent.',
    })
    _sellerId: string | undefined,
    @Ctx() _context: RequestContext,
  ): SellerPointsChangeType {
    return change
  }
}

async function* changes(
  address: string | null,
  context: RequestContext,
): AsyncGenerator<Delivery<SellerPointsChangeType>> {
  const only = address === null ? null : decodeId('seller', address)
  for await (const { told: event, context: now } of follow(context, 'violations:read')) {
    if (event.subjectNoun !== 'seller' || (address !== null && event.subjectId !== only)) continue
    const seller = await loadNode(sellerList, event.subjectId, now)
    if (seller !== null) yield { told: { eventId: String(event.number), seller }, context: now }
  }
}

import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../graph/context.js'
import type { Binder } from '../graph/list-definition.js'
import { loadOfMany } from '../graph/nodes.js'
import { type SellerType, TraderType } from './seller.type.js'
import { sellerJson, visibleSellers } from './seller-list.query.js'

const accounts = (visible: string) => `
  select s.trader_id as parent, ${sellerJson('s', 't')} as row
  from seller s join trader t on t.id = s.trader_id
  where s.trader_id = any($1::uuid[]) and ${visible} order by s.name collate dutch`

/** The accounts of a trader that the reader may see, batched over the request. */
export function sellersOfTraders(traderId: string, context: RequestContext): Promise<SellerType[]> {
  const statement = (binder: Binder) => accounts(visibleSellers('s')(binder, context))
  return loadOfMany<SellerType>('sellers of traders', statement, traderId, context)
}

@Resolver(() => TraderType)
export class TraderResolver {
  @FieldResolver()
  sellers(@Root() trader: TraderType, @Ctx() context: RequestContext): Promise<SellerType[]> {
    return sellersOfTraders(trader.id, context)
  }
}

import { Arg, Ctx, Query, Resolver } from 'type-graphql'
import type { RequestContext } from '../graph/context.js'
import { encodeId } from '../graph/ids.js'
import { Permit } from '../graph/permission.js'
import { containsPattern } from '../graph/search-words.js'
import { KeySellerType } from './partner-key.type.js'

const MOST_FOUND = 20

const found = `
  select s.id, s.name, t.register_number as "registerNumber"
  from seller s join trader t on t.id = s.trader_id
  where (s.name ilike $1 or t.name ilike $1 or t.register_number ilike $1)
    and ($2::uuid[] is null or s.id = any($2::uuid[]))
  order by s.name collate dutch, s.id limit ${MOST_FOUND}`

@Resolver()
export class KeySellersResolver {
  @Permit('keys:manage')
  @Query(() => [KeySellerType], {
    description: 'The sellers to whom the reader can bind a key: the first 20 that match, by name.',
  })
  async keySellers(
    @Arg('search', () => String, {
      description: "Part of the account's or trader's name, or of the register number.",
    })
    search: string,
    @Ctx() { office, actor }: RequestContext,
  ): Promise<KeySellerType[]> {
    const rows = await office.reads.rows<KeySellerType>({
      name: 'sellers for a key',
      text: found,
      values: [containsPattern(search), actor.kind === 'seller' ? actor.sellerIds : null],
    })
    return rows.map((seller) => ({ ...seller, id: encodeId('seller', seller.id) }))
  }
}

import { parseRegisterNumber } from '@waarborg/domain/foundation'
import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql'
import { nameOf } from '../database/reads.js'
import { askedInside } from '../graph/asked.js'
import { readConnection } from '../graph/connection.js'
import type { RequestContext } from '../graph/context.js'
import { decodeId, encodeId } from '../graph/ids.js'
import { Binder } from '../graph/list-definition.js'
import { findNode, loadOfMany } from '../graph/nodes.js'
import { isOpen } from '../graph/open-complaints.js'
import { mayRead, Permit } from '../graph/permission.js'
import { RegisterNumber } from '../graph/scalars.js'
import { visibleComplaints } from '../graph/visible-complaints.js'
import {
  Register,
  type RegisterName,
  SellerConnectionType,
  type SellerList,
  SellerListArgs,
  SellerType,
} from './seller.type.js'
import { sellerJson, sellerList, visibleSellers } from './seller-list.query.js'
import { sellersOfTraders } from './trader.resolver.js'

const ofRegisterNumber = (register: string, number: string, visible: string) => `
  select ${sellerJson('s', 't')} as node from seller s join trader t on t.id = s.trader_id
  where t.register = ${register} and t.register_number = ${number} and ${visible} order by s.name collate dutch`

const openCounts = (visible: string) => `
  select c.seller_id as parent, count(*)::int as row
  from complaint c where c.seller_id = any($1::uuid[]) and ${isOpen('c')} and ${visible} group by 1`

@Resolver(() => SellerType)
export class SellerResolver {
  @Permit('sellers:read')
  @Query(() => SellerConnectionType, { description: 'The accounts that sell on the marketplace.' })
  sellers(
    @Args(() => SellerListArgs) args: SellerList,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readConnection(sellerList, args, context, info)
  }

  @Permit('sellers:read')
  @Query(() => SellerType, {
    nullable: true,
    description: 'One seller; null when there is none with this id.',
  })
  seller(
    @Arg('id', () => ID, { description: 'The address: `sel_…`.' }) id: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<SellerType | null> | null {
    const value = decodeId('seller', id)
    return value === null
      ? null
      : findNode(sellerList, { is: (id) => `s.id = ${id}`, value }, context, askedInside(info))
  }

  @Permit('sellers:read')
  @Query(() => [SellerType], {
    description: 'The accounts of the trader with this number; none when it is unknown.',
  })
  async sellerByRegisterNumber(
    @Arg('register', () => Register, { description: 'The register.' }) register: RegisterName,
    @Arg('number', () => RegisterNumber, { description: 'The number in it.' }) number: string,
    @Ctx() context: RequestContext,
  ): Promise<SellerType[]> {
    const read = parseRegisterNumber(register, number, [])
    if (!read.ok) return []
    const binder = new Binder()
    const places = [binder.bind(register), binder.bind(read.value)] as const
    const text = ofRegisterNumber(...places, visibleSellers('s')(binder, context))
    const rows = await context.office.reads.rows<{ node: SellerType }>({
      name: nameOf(text),
      text,
      values: binder.values,
    })
    return rows.map((row) => row.node)
  }

  @FieldResolver(() => ID, { description: 'The address: `sel_…`.' })
  id(@Root() seller: SellerType): string {
    return encodeId('seller', seller.id)
  }

  @FieldResolver()
  async openComplaints(@Root() seller: SellerType, @Ctx() context: RequestContext): Promise<number | null> {
    if (!mayRead(context, 'complaints:read')) return null
    const statement = (binder: Binder) => openCounts(visibleComplaints('c')(binder, context))
    const [count] = await loadOfMany<number>('open complaints of sellers', statement, seller.id, context)
    return count ?? 0
  }

  @FieldResolver()
  async linkedSellers(@Root() seller: SellerType, @Ctx() context: RequestContext): Promise<SellerType[]> {
    const all = await sellersOfTraders(seller.trader.id, context)
    return all.filter((other) => other.id !== seller.id)
  }
}

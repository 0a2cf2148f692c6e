import type { GraphQLResolveInfo } from 'graphql'
import { Args, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql'
import { readNestedConnection } from '../graph/connection.js'
import type { RequestContext } from '../graph/context.js'
import { Permit } from '../graph/permission.js'
import { SellerType } from '../sellers/index.js'
import { ComplaintConnectionType } from './complaint.type.js'
import { type ComplaintList, ComplaintListArgs } from './complaint-list.args.js'
import { complaintList } from './complaint-list.query.js'

/** Adds the complaints to a seller. */
@Resolver(() => SellerType)
export class SellerComplaintsResolver {
  @Permit('complaints:read')
  @FieldResolver(() => ComplaintConnectionType, { description: 'The complaints about this seller.' })
  complaints(
    @Root() seller: SellerType,
    @Args(() => ComplaintListArgs) args: ComplaintList,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const parent = { column: 'c.seller_id', id: seller.id }
    return readNestedConnection(complaintList, args, context, parent, info)
  }
}

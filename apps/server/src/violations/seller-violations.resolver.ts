import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { readNestedConnection } from '../graph/connection.js'
import type { RequestContext } from '../graph/context.js'
import { Permit } from '../graph/permission.js'
import { SellerType } from '../sellers/index.js'
import { ViolationConnectionType, type ViolationList, ViolationListArgs } from './violation.type.js'
import { violationList } from './violation-list.query.js'

/** Adds the violations to a seller. */
@Resolver(() => SellerType)
export class SellerViolationsResolver {
  @Permit('violations:read')
  @FieldResolver(() => ViolationConnectionType, { description: 'The violations by this account.' })
  violations(
    @Root() seller: SellerType,
    @Args(() => ViolationListArgs) args: ViolationList,
    @Ctx() context: RequestContext,
  ) {
    return readNestedConnection(violationList, args, context, { column: 'v.seller_id', id: seller.id })
  }
}

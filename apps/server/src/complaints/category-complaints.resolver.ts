import type { GraphQLResolveInfo } from 'graphql'
import { Args, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql'
import { CategoryType } from '../categories/index.js'
import { readNestedConnection } from '../graph/connection.js'
import type { RequestContext } from '../graph/context.js'
import { Permit } from '../graph/permission.js'
import { ComplaintConnectionType } from './complaint.type.js'
import { type ComplaintList, ComplaintListArgs } from './complaint-list.args.js'
import { complaintList } from './complaint-list.query.js'

/** Adds the complaints to a category. */
@Resolver(() => CategoryType)
export class CategoryComplaintsResolver {
  @Permit('complaints:read')
  @FieldResolver(() => ComplaintConnectionType, { description: 'The complaints with exactly this category.' })
  complaints(
    @Root() category: CategoryType,
    @Args(() => ComplaintListArgs) args: ComplaintList,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const parent = { column: 'c.category_id', id: category.id }
    return readNestedConnection(complaintList, args, context, parent, info)
  }
}

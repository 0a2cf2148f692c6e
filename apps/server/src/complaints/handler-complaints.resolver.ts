import type { GraphQLResolveInfo } from 'graphql'
import { Args, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql'
import { readNestedConnection } from '../graph/connection.js'
import type { RequestContext } from '../graph/context.js'
import { Permit } from '../graph/permission.js'
import { HandlerType } from '../handlers/index.js'
import { ComplaintConnectionType } from './complaint.type.js'
import { type ComplaintList, ComplaintListArgs } from './complaint-list.args.js'
import { complaintList } from './complaint-list.query.js'

/** Adds the complaints to a handler. */
@Resolver(() => HandlerType)
export class HandlerComplaintsResolver {
  @Permit('complaints:read')
  @FieldResolver(() => ComplaintConnectionType, { description: 'The complaints assigned to this handler.' })
  complaints(
    @Root() handler: HandlerType,
    @Args(() => ComplaintListArgs) args: ComplaintList,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const parent = { column: 'c.handler_id', id: handler.id }
    return readNestedConnection(complaintList, args, context, parent, info)
  }
}

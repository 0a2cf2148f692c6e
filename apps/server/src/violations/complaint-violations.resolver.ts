import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { ComplaintType } from '../complaints/index.js'
import { readNestedConnection } from '../graph/connection.js'
import type { RequestContext } from '../graph/context.js'
import { Permit } from '../graph/permission.js'
import { ViolationConnectionType, type ViolationList, ViolationListArgs } from './violation.type.js'
import { violationList } from './violation-list.query.js'

/** Adds the violations to the complaint that led to them. */
@Resolver(() => ComplaintType)
export class ComplaintViolationsResolver {
  @Permit('violations:read')
  @FieldResolver(() => ViolationConnectionType, { description: 'The violations that this complaint led to.' })
  violations(
    @Root() complaint: ComplaintType,
    @Args(() => ViolationListArgs) args: ViolationList,
    @Ctx() context: RequestContext,
  ) {
    return readNestedConnection(violationList, args, context, { column: 'v.complaint_id', id: complaint.id })
  }
}

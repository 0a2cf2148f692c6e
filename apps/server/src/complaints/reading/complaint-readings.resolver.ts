import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { readNestedConnection } from '../../graph/connection.js'
import type { RequestContext } from '../../graph/context.js'
import { ComplaintType } from '../complaint.type.js'
import {
  ComplaintReadingConnectionType,
  type ComplaintReadingList,
  ComplaintReadingListArgs,
} from './complaint-reading.type.js'
import { complaintReadingList } from './complaint-reading-list.query.js'

/** Adds to a complaint who has opened it. */
@Resolver(() => ComplaintType)
export class ComplaintReadingsResolver {
  @FieldResolver(() => ComplaintReadingConnectionType, {
    description: 'Who has opened it (KP-1), the last first.',
  })
  reads(
    @Root() complaint: ComplaintType,
    @Args(() => ComplaintReadingListArgs) args: ComplaintReadingList,
    @Ctx() context: RequestContext,
  ) {
    const parent = { column: 'd.complaint_id', id: complaint.id }
    return readNestedConnection(complaintReadingList, args, context, parent)
  }
}

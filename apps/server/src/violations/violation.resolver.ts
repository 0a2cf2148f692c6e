import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql'
import { ComplaintType, complaintList } from '../complaints/index.js'
import { readConnection } from '../graph/connection.js'
import type { RequestContext } from '../graph/context.js'
import { decodeId, encodeId } from '../graph/ids.js'
import { loadNode } from '../graph/nodes.js'
import { mayRead, Permit } from '../graph/permission.js'
import {
  ViolationConnectionType,
  type ViolationList,
  ViolationListArgs,
  ViolationType,
} from './violation.type.js'
import { violationList } from './violation-list.query.js'

@Resolver(() => ViolationType)
export class ViolationResolver {
  @Permit('violations:read')
  @Query(() => ViolationConnectionType, { description: 'Violations of the terms by sellers.' })
  violations(@Args(() => ViolationListArgs) args: ViolationList, @Ctx() context: RequestContext) {
    return readConnection(violationList, args, context)
  }

  @Permit('violations:read')
  @Query(() => ViolationType, {
    nullable: true,
    description: 'One violation; null when there is none with this id.',
  })
  violation(
    @Arg('id', () => ID, { description: 'The address: `vio_…`.' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<ViolationType | null> | null {
    const uuid = decodeId('violation', id)
    return uuid === null ? null : loadNode(violationList, uuid, context)
  }

  @FieldResolver(() => ID, { description: 'The address: `vio_…`, random, so that it does not tell when.' })
  id(@Root() violation: ViolationType): string {
    return encodeId('violation', violation.id)
  }

  @FieldResolver(() => ComplaintType, {
    nullable: true,
    description: 'The complaint behind it; for staff who read complaints only, null for others.',
  })
  complaint(
    @Root() violation: ViolationType,
    @Ctx() context: RequestContext,
  ): Promise<ComplaintType | null> | null {
    if (violation.complaintId === null || !mayRead(context, 'complaints:read')) return null
    return loadNode(complaintList, violation.complaintId, context)
  }
}

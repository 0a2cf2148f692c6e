import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../graph/context.js'
import { loadNode } from '../graph/nodes.js'
import { Permit } from '../graph/permission.js'
import { LedgerEntryType } from '../policy-points/index.js'
import { ViolationType } from './violation.type.js'
import { violationList } from './violation-list.query.js'

/** Adds the violation to the entries that it made. */
@Resolver(() => LedgerEntryType)
export class LedgerViolationResolver {
  @Permit('violations:read')
  @FieldResolver(() => ViolationType, {
    nullable: true,
    description:
      'The violation that took these points, whose points came back, or that brought the account down; null when there is none, or it was by another account that the reader does not see.',
  })
  violation(
    @Root() entry: LedgerEntryType,
    @Ctx() context: RequestContext,
  ): Promise<ViolationType | null> | null {
    return entry.violationId === null ? null : loadNode(violationList, entry.violationId, context)
  }
}

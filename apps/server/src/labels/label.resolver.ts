import { Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql'
import { ComplaintType, labelRows } from '../complaints/index.js'
import { readConnection } from '../graph/connection.js'
import type { RequestContext } from '../graph/context.js'
import { encodeId } from '../graph/ids.js'
import { loadRows } from '../graph/nodes.js'
import { Permit } from '../graph/permission.js'
import { LabelConnectionType, type LabelList, LabelListArgs, LabelType } from './label.type.js'
import { labelList } from './label-list.query.js'

@Resolver(() => LabelType)
export class LabelResolver {
  @Permit('labels:read')
  @Query(() => LabelConnectionType, { description: 'The labels of the office, retired ones too.' })
  labels(@Args(() => LabelListArgs) args: LabelList, @Ctx() context: RequestContext) {
    return readConnection(labelList, args, context)
  }

  @FieldResolver(() => ID, { description: 'The address: `lab_…`.' })
  id(@Root() label: LabelType): string {
    return encodeId('label', label.id)
  }
}

/** Adds to a complaint the labels that it carries. */
@Resolver(() => ComplaintType)
export class ComplaintLabelsResolver {
  @FieldResolver(() => [LabelType], { description: 'The labels that it carries, by name.' })
  labels(@Root() complaint: ComplaintType, @Ctx() context: RequestContext) {
    return complaint.labelRows ?? loadRows(labelRows, complaint.id, context)
  }
}

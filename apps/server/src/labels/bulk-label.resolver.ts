import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { BulkType } from '../complaints/index.js'
import type { RequestContext } from '../graph/context.js'
import { loadNode } from '../graph/nodes.js'
import { LabelType } from './label.type.js'
import { labelList } from './label-list.query.js'

/** Adds to an act on many complaints which label it is about. */
@Resolver(() => BulkType)
export class BulkLabelResolver {
  @FieldResolver(() => LabelType, {
    nullable: true,
    description: 'The label that is put on or taken off; null for another act.',
  })
  label(@Root() { labelId }: BulkType, @Ctx() context: RequestContext): Promise<LabelType | null> | null {
    return labelId === null ? null : loadNode(labelList, labelId, context)
  }
}

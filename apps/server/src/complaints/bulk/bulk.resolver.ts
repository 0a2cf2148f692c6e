import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../graph/context.js'
import { decodeId, encodeId } from '../../graph/ids.js'
import { loadNode } from '../../graph/nodes.js'
import { Permit } from '../../graph/permission.js'
import { BulkItemType, BulkType } from './bulk.type.js'
import { bulkNodes, itemsOf, runningBulks } from './bulk-list.query.js'

@Resolver(() => BulkType)
export class BulkResolver {
  @Permit('complaints:assign')
  @Query(() => BulkType, {
    nullable: true,
    description: 'An act on many complaints that the reader asked for; null when there is none with this id.',
  })
  bulk(
    @Arg('id', () => ID, { description: 'The address: `blk_…`.' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<BulkType | null> | null {
    const uuid = decodeId('bulk', id)
    return uuid === null ? null : loadNode(bulkNodes, uuid, context)
  }

  @Permit('complaints:assign')
  @Query(() => [BulkType], {
    description:
      'The acts on many complaints that the reader asked for and that have not ended, the latest first.',
  })
  runningBulks(@Ctx() context: RequestContext): Promise<BulkType[]> {
    return runningBulks(context)
  }

  @FieldResolver(() => ID, { description: 'The address: `blk_…`.' })
  id(@Root() bulk: BulkType): string {
    return encodeId('bulk', bulk.id)
  }

  @FieldResolver(() => [BulkItemType], {
    description: 'What came of it for each complaint that the reader still sees, in the order of trying.',
  })
  async items(@Root() bulk: BulkType, @Ctx() context: RequestContext): Promise<BulkItemType[]> {
    const items = await itemsOf(bulk.id, context)
    return items.map(({ reasonNl, reasonEn, ...item }) => ({
      ...item,
      complaintId: encodeId('complaint', item.complaintId),
      reason: context.locale === 'NL' ? reasonNl : reasonEn,
    }))
  }
}

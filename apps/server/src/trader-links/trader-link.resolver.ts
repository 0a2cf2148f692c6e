import { Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../graph/context.js'
import { encodeId } from '../graph/ids.js'
import { loadOfMany } from '../graph/nodes.js'
import { mayRead } from '../graph/permission.js'
import { TraderType } from '../sellers/index.js'
import { linksOfTraders } from './trader-link.rows.js'
import { TraderLinkType } from './trader-link.type.js'

@Resolver(() => TraderLinkType)
export class TraderLinkResolver {
  @FieldResolver(() => ID, { description: 'The address: `lnk_…`.' })
  id(@Root() link: TraderLinkType): string {
    return encodeId('link', link.id)
  }
}

/** Adds to a trader how its number is linked to others. */
@Resolver(() => TraderType)
export class TraderLinksResolver {
  @FieldResolver(() => [TraderLinkType], {
    nullable: true,
    description:
      'How its number is linked to others, and was, the newest first; null for who does not review that.',
  })
  links(@Root() trader: TraderType, @Ctx() context: RequestContext): Promise<TraderLinkType[]> | null {
    if (!mayRead(context, 'register-blocks:read')) return null
    return loadOfMany<TraderLinkType>('links of traders', linksOfTraders, trader.id, context)
  }
}

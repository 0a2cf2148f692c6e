import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../graph/context.js'
import { loadOfMany } from '../graph/nodes.js'
import { Permit } from '../graph/permission.js'
import { SellerType } from '../sellers/index.js'
import { numbersRelatedToSellers } from './trader-link.rows.js'
import { RelatedNumberType } from './trader-link.type.js'

/** Adds to a seller what it has to know of other numbers. */
@Resolver(() => SellerType)
export class RelatedNumbersResolver {
  @Permit('violations:read')
  @FieldResolver(() => [RelatedNumberType], {
    description: 'The other register numbers to which that of the account is linked (D-15).',
  })
  relatedNumbers(@Root() seller: SellerType, @Ctx() context: RequestContext): Promise<RelatedNumberType[]> {
    return loadOfMany<RelatedNumberType>(
      'numbers related to sellers',
      numbersRelatedToSellers,
      seller.id,
      context,
    )
  }
}

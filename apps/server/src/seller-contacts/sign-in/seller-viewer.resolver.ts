import { Ctx, FieldResolver, Query, Resolver } from 'type-graphql'
import type { RequestContext } from '../../graph/context.js'
import { loadNode } from '../../graph/nodes.js'
import { Permit } from '../../graph/permission.js'
import { type SellerType, sellerList } from '../../sellers/index.js'
import { SellerViewerType } from './sign-in.type.js'

@Resolver(() => SellerViewerType)
export class SellerViewerResolver {
  @Permit('PUBLIC')
  @Query(() => SellerViewerType, {
    nullable: true,
    description: 'Who is signed in for sellers, when the request asks as one; null for everybody else.',
  })
  sellerViewer(@Ctx() { sellerSession }: RequestContext): Omit<SellerViewerType, 'sellers'> | null {
    if (sellerSession === null) return null
    const { name, email, endsAt } = sellerSession
    return { name, email, sessionEndsAt: endsAt }
  }

  @FieldResolver()
  async sellers(@Ctx() context: RequestContext): Promise<SellerType[]> {
    const ids = context.sellerSession?.actor.sellerIds ?? []
    const found = await Promise.all(ids.map((id) => loadNode(sellerList, id, context)))
    return found
      .filter((seller) => seller !== null)
      .sort((one, other) => one.name.localeCompare(other.name, 'nl'))
  }
}

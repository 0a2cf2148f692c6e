import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql'
import { readConnection } from '../graph/connection.js'
import type { RequestContext } from '../graph/context.js'
import { decodeId, encodeId } from '../graph/ids.js'
import { Permit } from '../graph/permission.js'
import type { KeySellerType } from '../partner-keys/index.js'
import {
  SellerContactConnectionType,
  type SellerContactList,
  SellerContactListArgs,
  SellerContactType,
} from './seller-contact.type.js'
import { addressed, loadSellerContact, sellerContactList } from './seller-contact-list.query.js'

@Resolver(() => SellerContactType)
export class SellerContactResolver {
  @Permit('seller-contacts:manage')
  @Query(() => SellerContactConnectionType, { description: 'The people who speak for sellers.' })
  sellerContacts(@Args(() => SellerContactListArgs) args: SellerContactList, @Ctx() context: RequestContext) {
    return readConnection(sellerContactList, args, context)
  }

  @Permit('seller-contacts:manage')
  @Query(() => SellerContactType, {
    nullable: true,
    description: 'One contact; null when there is none with this id.',
  })
  sellerContact(
    @Arg('id', () => ID, { description: 'The address: `con_…`.' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<SellerContactType | null> | null {
    const uuid = decodeId('seller-contact', id)
    return uuid === null ? null : loadSellerContact(uuid, context)
  }

  @FieldResolver(() => ID, { description: 'The address: `con_…`, random.' })
  id(@Root() contact: SellerContactType): string {
    return encodeId('seller-contact', contact.id)
  }

  @FieldResolver()
  sellers(@Root() contact: SellerContactType): KeySellerType[] {
    return addressed(contact.sellers)
  }
}

import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql'
import { readConnection } from '../graph/connection.js'
import type { RequestContext } from '../graph/context.js'
import { decodeId, encodeId } from '../graph/ids.js'
import { mayRead, Permit } from '../graph/permission.js'
import type { HandlerType } from '../handlers/index.js'
import { type KeyStateName, nameOfScope, type ScopeName } from './partner-key.enums.js'
import {
  KeySellerType,
  PartnerKeyConnectionType,
  type PartnerKeyList,
  PartnerKeyListArgs,
  PartnerKeySecretType,
  PartnerKeyType,
} from './partner-key.type.js'
import { isOver, loadKey, partnerKeyList, stateOf } from './partner-key-list.query.js'

@Resolver(() => PartnerKeyType)
export class PartnerKeyResolver {
  @Permit('keys:manage')
  @Query(() => PartnerKeyConnectionType, {
    description: 'The keys of software of sellers; a seller sees those that act for nobody else.',
  })
  partnerKeys(@Args(() => PartnerKeyListArgs) args: PartnerKeyList, @Ctx() context: RequestContext) {
    return readConnection(partnerKeyList, args, context)
  }

  @Permit('keys:manage')
  @Query(() => PartnerKeyType, {
    nullable: true,
    description: 'One key; null when there is none with this id, or none of the reader.',
  })
  partnerKey(
    @Arg('id', () => ID, { description: 'The address: `key_…`.' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<PartnerKeyType | null> | null {
    const uuid = decodeId('partner-key', id)
    return uuid === null ? null : loadKey(uuid, context)
  }

  @FieldResolver(() => ID, { description: 'The address: `key_…`.' })
  id(@Root() key: PartnerKeyType): string {
    return encodeId('partner-key', key.id)
  }

  @FieldResolver()
  state(@Root() key: PartnerKeyType, @Ctx() context: RequestContext): KeyStateName {
    return stateOf(key, context)
  }

  @FieldResolver()
  scopes(@Root() key: PartnerKeyType): ScopeName[] {
    return key.permissions.map(nameOfScope)
  }

  @FieldResolver()
  madeBy(@Root() { madeBy }: PartnerKeyType, @Ctx() context: RequestContext): HandlerType | null {
    return mayRead(context, 'handlers:read') ? madeBy : null
  }

  @FieldResolver()
  sellers(@Root() key: PartnerKeyType): KeySellerType[] {
    return key.sellers.map((seller) => ({ ...seller, id: encodeId('seller', seller.id) }))
  }

  @FieldResolver()
  secrets(@Root() key: PartnerKeyType, @Ctx() { at }: RequestContext): PartnerKeySecretType[] {
    return key.secrets.filter(({ endsAt }) => endsAt === null || !isOver(endsAt, at))
  }
}

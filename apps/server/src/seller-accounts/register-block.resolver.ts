import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql'
import { readConnection } from '../graph/connection.js'
import type { RequestContext } from '../graph/context.js'
import { decodeId, encodeId } from '../graph/ids.js'
import { loadNode } from '../graph/nodes.js'
import { Permit } from '../graph/permission.js'
import {
  RegisterBlockConnectionType,
  type RegisterBlockList,
  RegisterBlockListArgs,
  RegisterBlockType,
} from './register-block.type.js'
import { registerBlockList } from './register-block-list.query.js'

@Resolver(() => RegisterBlockType)
export class RegisterBlockResolver {
  @Permit('register-blocks:read')
  @Query(() => RegisterBlockConnectionType, {
    description: 'Register numbers on which no account can be opened, and those that were so (BP-5, D-7).',
  })
  registerBlocks(@Args(() => RegisterBlockListArgs) args: RegisterBlockList, @Ctx() context: RequestContext) {
    return readConnection(registerBlockList, args, context)
  }

  @Permit('register-blocks:read')
  @Query(() => RegisterBlockType, {
    nullable: true,
    description: 'One register block; null when there is none with this id.',
  })
  registerBlock(
    @Arg('id', () => ID, { description: 'The address: `blc_…`.' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<RegisterBlockType | null> | null {
    const uuid = decodeId('register-block', id)
    return uuid === null ? null : loadNode(registerBlockList, uuid, context)
  }

  @FieldResolver(() => ID, { description: 'The address: `blc_…`.' })
  id(@Root() block: RegisterBlockType): string {
    return encodeId('register-block', block.id)
  }
}

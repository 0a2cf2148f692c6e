import { Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql'
import { readConnection } from '../graph/connection.js'
import type { RequestContext } from '../graph/context.js'
import { encodeId } from '../graph/ids.js'
import { Permit } from '../graph/permission.js'
import { forceMajeureList } from './force-majeure-list.query.js'
import {
  ForceMajeureWindowConnectionType,
  type ForceMajeureWindowList,
  ForceMajeureWindowListArgs,
  ForceMajeureWindowType,
} from './force-majeure-window.type.js'

@Resolver(() => ForceMajeureWindowType)
export class ForceMajeureWindowResolver {
  @Permit('force-majeure:read')
  @Query(() => ForceMajeureWindowConnectionType, {
    description: 'Days on which nobody is blamed for deeds of some categories (D-7).',
  })
  forceMajeureWindows(
    @Args(() => ForceMajeureWindowListArgs) args: ForceMajeureWindowList,
    @Ctx() context: RequestContext,
  ) {
    return readConnection(forceMajeureList, args, context)
  }

  @FieldResolver(() => ID, { description: 'The address: `fmw_…`.' })
  id(@Root() { id }: ForceMajeureWindowType): string {
    return encodeId('force-majeure', id)
  }
}

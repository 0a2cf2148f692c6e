import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../graph/context.js'
import { loadNode } from '../graph/nodes.js'
import { type HandlerType, handlerList } from '../handlers/index.js'
import { ComplainantType } from './complainant.type.js'

@Resolver(() => ComplainantType)
export class ComplainantResolver {
  @FieldResolver()
  async checkedBy(
    @Root() { checkedById }: ComplainantType,
    @Ctx() context: RequestContext,
  ): Promise<HandlerType | null> {
    return checkedById === null ? null : loadNode(handlerList, checkedById, context)
  }
}

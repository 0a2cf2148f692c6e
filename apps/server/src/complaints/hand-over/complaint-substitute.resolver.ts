import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../graph/context.js'
import { loadNode } from '../../graph/nodes.js'
import { HandlerType, handlerList } from '../../handlers/index.js'
import { ComplaintType } from '../complaint.type.js'

@Resolver(() => ComplaintType)
export class ComplaintSubstituteResolver {
  @FieldResolver(() => HandlerType, {
    nullable: true,
    description: 'Whose work it is while that person is away; null when it is the handler’s own (KM-16).',
  })
  substitutesFor(@Root() { onBehalfOfId }: ComplaintType, @Ctx() context: RequestContext) {
    return onBehalfOfId === null ? null : loadNode(handlerList, onBehalfOfId, context)
  }
}

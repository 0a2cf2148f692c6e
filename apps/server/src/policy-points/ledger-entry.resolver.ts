import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../graph/context.js'
import { loadNode } from '../graph/nodes.js'
import { type HandlerType, handlerList } from '../handlers/index.js'
import { LedgerEntryType } from './ledger-entry.type.js'

@Resolver(() => LedgerEntryType)
export class LedgerEntryResolver {
  @FieldResolver()
  actor(@Root() entry: LedgerEntryType, @Ctx() context: RequestContext): Promise<HandlerType | null> | null {
    return entry.actorId === null ? null : loadNode(handlerList, entry.actorId, context)
  }
}

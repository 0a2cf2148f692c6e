import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../graph/context.js'
import { loadNode } from '../graph/nodes.js'
import { type HandlerType, handlerList } from '../handlers/index.js'
import type { ContactReportType } from './contact-report.type.js'
import { loadContact } from './contact-reports.js'
import { loadReasonOfLetting } from './deciding/reason-of-letting.js'
import { loadRecomputation } from './recomputing/load-recomputation.js'
import { TimelineEntryType } from './timeline-entry.type.js'

@Resolver(() => TimelineEntryType)
export class TimelineEntryResolver {
  @FieldResolver()
  async actor(@Root() entry: TimelineEntryType, @Ctx() context: RequestContext): Promise<HandlerType | null> {
    return entry.actorId === null ? null : loadNode(handlerList, entry.actorId, context)
  }

  @FieldResolver()
  async handler(
    @Root() entry: TimelineEntryType,
    @Ctx() context: RequestContext,
  ): Promise<HandlerType | null> {
    return entry.handlerId === null ? null : loadNode(handlerList, entry.handlerId, context)
  }

  @FieldResolver()
  async contact(
    @Root() entry: TimelineEntryType,
    @Ctx() context: RequestContext,
  ): Promise<ContactReportType | null> {
    return entry.contactId === null ? null : loadContact(entry.contactId, context)
  }

  @FieldResolver()
  async reason(@Root() entry: TimelineEntryType, @Ctx() context: RequestContext): Promise<string | null> {
    if (entry.lettingId !== null) return loadReasonOfLetting(entry.lettingId, context)
    if (entry.recomputationId === null) return null
    return (await loadRecomputation(entry.recomputationId, context))?.reason ?? null
  }
}

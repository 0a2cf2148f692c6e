import { idOfActor } from '@waarborg/domain/access'
import { Arg, Ctx, Field, ID, ObjectType, Resolver, Root, Subscription } from 'type-graphql'
import type { RequestContext } from '../../graph/context.js'
import { type Delivery, follow } from '../../graph/follow.js'
import { decodeId } from '../../graph/ids.js'
import { newestOf } from '../../graph/newest-of.js'
import { loadNode } from '../../graph/nodes.js'
import { Permit } from '../../graph/permission.js'
import { BulkType } from './bulk.type.js'
import { bulkNodes } from './bulk-list.query.js'

const TOLD_EVERY_IN_MS = 250

@ObjectType('BulkProgressed', {
  description: 'A step of an act on many complaints, as it happens.',
  simpleResolvers: true,
})
class BulkProgressedType {
  @Field(() => ID, { description: 'The number of the event; rising. After a break, refetch what is shown.' })
  eventId!: string

  @Field(() => BulkType, { description: 'How far it now is.' })
  bulk!: BulkType
}

@Resolver()
export class BulkProgressedSubscription {
  @Permit('complaints:assign')
  @Subscription(() => BulkProgressedType, {
    description: 'The steps of an act on many complaints that the reader asked for, at most four a second.',
    subscribe: ({ args, context }) => steps(args.id as string | undefined, context as RequestContext),
  })
  bulkProgressed(
    @Root() step: BulkProgressedType,
    @Arg('id', () => ID, {
      nullable: true,
      description: 'The address: `blk_…`; any of the reader’s when absent.',
    })
    _id: string | undefined,
    @Ctx() _context: RequestContext,
  ): BulkProgressedType {
    return step
  }
}

async function* steps(
  id: string | undefined,
  context: RequestContext,
): AsyncGenerator<Delivery<BulkProgressedType>> {
  const wanted = id === undefined ? null : (decodeId('bulk', id) ?? 'none')
  for await (const { told: event, context: now } of newestOf(ofReader(context, wanted), TOLD_EVERY_IN_MS)) {
    const bulk = await loadNode(bulkNodes, event.subjectId, now)
    if (bulk !== null) yield { told: { eventId: String(event.number), bulk }, context: now }
  }
}

async function* ofReader(context: RequestContext, wanted: string | null) {
  for await (const delivery of follow(context, 'complaints:assign')) {
    const { subjectNoun, subjectId, facts } = delivery.told
    const isOwn = subjectNoun === 'bulk' && facts.after.askedBy === idOfActor(delivery.context.actor)
    if (isOwn && (wanted === null || wanted === subjectId)) yield delivery
  }
}

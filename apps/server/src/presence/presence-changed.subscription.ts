import type { ComplaintId } from '@waarborg/domain/foundation'
import { Arg, Ctx, ID, Resolver, Root, Subscription } from 'type-graphql'
import type { RequestContext } from '../graph/context.js'
import { type Delivery, follow } from '../graph/follow.js'
import { decodeId } from '../graph/ids.js'
import { Permit } from '../graph/permission.js'
import { PresenceChangeType } from './presence.type.js'
import { PRESENCE } from './tell-presence.js'
import { whoIsPresent } from './who-is-present.js'

@Resolver()
export class PresenceChangedSubscription {
  @Permit('complaints:read')
  @Subscription(() => PresenceChangeType, {
    description:
      'Who else has a complaint open, whenever somebody opens or leaves it, begins to write or stops.',
    subscribe: ({ args, context }) => changes(String(args.complaintId), context as RequestContext),
  })
  presenceChanged(
    @Root() change: PresenceChangeType,
    @Arg('complaintId', () => ID, { description: 'The complaint.' }) _complaintId: string,
    @Ctx() _context: RequestContext,
  ): PresenceChangeType {
    return change
  }
}

async function* changes(
  address: string,
  context: RequestContext,
): AsyncGenerator<Delivery<PresenceChangeType>> {
  const id = decodeId('complaint', address)
  for await (const { told: event, context: now } of follow(context, 'complaints:read')) {
    if (event.subjectNoun !== PRESENCE || event.subjectId !== id) continue
    yield { told: { present: await whoIsPresent(id as ComplaintId, now) }, context: now }
  }
}

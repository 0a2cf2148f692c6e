import { may, type Permission } from '@waarborg/domain/access'
import { readSession } from '../access/index.js'
import type { OfficeEvent } from '../live/index.js'
import type { RequestContext } from './context.js'
import { Loaders } from './loaders.js'

/** What a subscriber is told, and the context of that moment, in which it is read. */
export interface Delivery<Told> {
  readonly told: Told
  readonly context: RequestContext
}

/**
 * The events for one subscriber, each with a context of its own moment. The reader's session and permission
 * are checked for each delivery; when they are gone, the stream ends.
 */
export async function* follow(
  context: RequestContext,
  permission: Permission,
): AsyncGenerator<Delivery<OfficeEvent>> {
  const { office } = context
  for await (const event of office.events.subscribe({ onOverflow: context.onSlow })) {
    const session = await readSession(office, context.sessionToken)
    if (session === null || !may(session.actor, permission)) return
    yield {
      told: event,
      context: { ...context, actor: session.actor, at: office.now(), loaders: new Loaders() },
    }
  }
}

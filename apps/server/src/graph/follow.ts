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
 * @param events all of them, when not told
 */
export async function* follow(
  context: RequestContext,
  permission: Permission,
  events: AsyncIterable<OfficeEvent> = eventsOf(context),
): AsyncGenerator<Delivery<OfficeEvent>> {
  const { office } = context
  for await (const event of events) {
    const session = await readSession(office, context.sessionToken)
    if (session === null || !may(session.actor, permission)) return
    yield {
      told: event,
      context: { ...context, actor: session.actor, at: office.now(), loaders: new Loaders() },
    }
  }
}

/** Every event of the office from now on; a subscriber that does not read them is asked to come back. */
export async function* eventsOf({ office, onSlow, ended }: RequestContext): AsyncGenerator<OfficeEvent> {
  for await (const event of office.events.subscribe({ onOverflow: onSlow })) {
    if (ended?.aborted) return
    yield event
  }
}

import { type Actor, idOfActor, may, type Permission } from '@waarborg/domain/access'
import type { Locale } from '@waarborg/domain/complaints'
import DataLoader from 'dataloader'
import type { Temporal } from 'temporal-polyfill'
import { livingSessions, type StaffSession } from '../access/index.js'
import type { OfficeEvent } from '../live/index.js'
import type { Office } from '../office.js'
import type { RequestContext } from './context.js'
import { Loaders } from './loaders.js'

/** What a subscriber is told, and the context of that moment, in which it is read. */
export interface Delivery<Told> {
  readonly told: Told
  readonly context: RequestContext
}

/**
 * The events for one subscriber, each with a context of its own moment. The reader's session and permission
 * are checked for each delivery; when they are gone, the stream ends. What one person reads of an event is read
 * once, in however many windows.
 * @param events all of them, when not told
 */
export async function* follow(
  context: RequestContext,
  permission: Permission,
  events: AsyncIterable<OfficeEvent> = eventsOf(context),
): AsyncGenerator<Delivery<OfficeEvent>> {
  for await (const event of events) {
    const moment = momentOf(event, context.office)
    const actor = await whoReads(context, moment)
    if (actor === null || !may(actor, permission)) return
    const { at, loaders } = moment.sharedBy(actor, context.locale)
    yield { told: event, context: { ...context, actor, at, loaders } }
  }
}

/** Whose session or key it is at this moment; null when it is nobody's any more. */
async function whoReads({ askAgain, sessionToken }: RequestContext, moment: Moment): Promise<Actor | null> {
  if (askAgain !== null) return askAgain()
  return sessionToken === null ? null : ((await moment.sessions.load(sessionToken))?.actor ?? null)
}

/** Every event of the office from now on; a subscriber that does not read them is asked to come back. */
export async function* eventsOf({ office, onSlow, ended }: RequestContext): AsyncGenerator<OfficeEvent> {
  for await (const event of office.events.subscribe({ onOverflow: onSlow })) {
    if (ended?.aborted) return
    yield event
  }
}

interface Moment {
  readonly sessions: DataLoader<string, StaffSession | null>
  readonly sharedBy: (
    actor: Actor,
    locale: Locale,
  ) => { readonly at: Temporal.Instant; readonly loaders: Loaders }
}

/** Each process has one object for an event, which all its subscribers are given. */
const moments = new WeakMap<OfficeEvent, WeakMap<Office, Moment>>()

function momentOf(event: OfficeEvent, office: Office): Moment {
  const offices = moments.get(event) ?? new WeakMap<Office, Moment>()
  moments.set(event, offices)
  const moment = offices.get(office) ?? newMoment(office)
  offices.set(office, moment)
  return moment
}

function newMoment(office: Office): Moment {
  const sessions = new DataLoader<string, StaffSession | null>(async (tokens) => {
    const found = await livingSessions(office, tokens)
    return tokens.map((token) => found.get(token) ?? null)
  })
  const at = office.now()
  const shared = new Map<string, Loaders>()
  return {
    sessions,
    sharedBy: (actor, locale) => {
      const audience = JSON.stringify([idOfActor(actor), locale, actor])
      const loaders = shared.get(audience) ?? new Loaders()
      shared.set(audience, loaders)
      return { at, loaders }
    },
  }
}

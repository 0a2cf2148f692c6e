import type { Actor } from '@waarborg/domain/access'
import type { HandlerId } from '@waarborg/domain/foundation'
import type { Temporal } from 'temporal-polyfill'
import type { RequestContext } from '../graph/context.js'
import { Loaders } from '../graph/loaders.js'
import type { Office } from '../office.js'
import type { House } from './fill-house.js'
import { type PersonKey, people } from './people.js'

/** A request by somebody of the demonstration (or by the public) at a moment in its past. */
export function contextOf(
  office: Office,
  house: House,
  who: PersonKey | null,
  at: Temporal.Instant,
): RequestContext {
  const actor: Actor =
    who === null
      ? { kind: 'public' }
      : { kind: 'staff', handlerId: house.people.get(who) as HandlerId, roles: people[who].roles }
  return {
    office,
    requestId: 'demonstration',
    address: '',
    actor,
    credential: who === null ? 'none' : 'session',
    askAgain: null,
    at,
    locale: 'NL',
    loaders: new Loaders(),
    idempotencyKey: null,
    setSession: null,
    setSellerSession: null,
    setRetryAfter: null,
    sessionToken: null,
    session: null,
    sellerSession: null,
    sellerToken: null,
    device: '',
    onSlow: () => {},
  }
}

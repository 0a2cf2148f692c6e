import type { Actor } from '@waarborg/domain/access'
import type { Locale } from '@waarborg/domain/complaints'
import type { Temporal } from 'temporal-polyfill'
import type { Credential, SellerSession, StaffSession } from '../access/index.js'
import type { Office } from '../office.js'
import type { Loaders } from './loaders.js'

/** What one request knows: who asks, in which language, and what the office works with. */
export interface RequestContext {
  readonly office: Office
  readonly requestId: string
  /** Where the call comes from, as far as it can be trusted; throttles count it by `callerOf`. */
  readonly address: string
  readonly actor: Actor
  /** With what they said who they are. */
  readonly credential: Credential
  readonly locale: Locale
  /** The moment of this request: the only clock its resolvers and acts see. */
  readonly at: Temporal.Instant
  readonly loaders: Loaders
  /** From the `Idempotency-Key` header; an input's own key goes before it. */
  readonly idempotencyKey: string | null
  /** Sets or clears the session's cookie; null where no answer header can be set (websocket). */
  readonly setSession: ((token: string | null, endsAt: Temporal.Instant | null) => void) | null
  /** The same for the cookie of a seller's contact. */
  readonly setSellerSession: ((token: string | null, endsAt: Temporal.Instant | null) => void) | null
  /** Tells in the answer's header after how many seconds to ask again; null where there is none (websocket). */
  readonly setRetryAfter: ((seconds: number) => void) | null
  /** Called when a subscriber does not read its events: closes its socket, so that it comes back and refetches. */
  readonly onSlow: () => void
  /** Aborted when the subscription that this context belongs to has ended; absent elsewhere. */
  readonly ended?: AbortSignal
  /** The token that the caller's cookie carried, if any. */
  readonly sessionToken: string | null
  /** The session of that token, while it lasts. */
  readonly session: StaffSession | null
  /** The session of a seller's contact, when the caller asks as one, while it lasts; and its token, if any. */
  readonly sellerSession: SellerSession | null
  readonly sellerToken: string | null
  /** The kind of browser and machine; empty when unknown. */
  readonly device: string
  /** Asks again whether the key, or the session of a seller's contact, still works, which is no use of it; null for who has none. */
  readonly askAgain: (() => Promise<Actor | null>) | null
}

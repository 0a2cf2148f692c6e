import { Temporal } from 'temporal-polyfill'
import { actorOfRequest, deviceOf, isSecure, writeSessionCookie } from '../access/index.js'
import type { Office } from '../office.js'
import type { RequestContext } from './context.js'
import { graphError } from './errors.js'
import { Loaders } from './loaders.js'
import { localeOf } from './locale.js'
import { newRequestId } from './mask-error.js'
import { refusalWords } from './words.js'

interface Incoming {
  readonly cookie: string | undefined
  readonly language: string | undefined
  readonly idempotencyKey: string | undefined
  readonly address: string
  readonly userAgent: string | undefined
  /** The request's own; an operation over a socket gets a new one. */
  readonly requestId?: string
}

/** The context of one request over HTTP or of one operation over a socket. */
export async function makeContext(
  office: Office,
  incoming: Incoming,
  outgoing: {
    readonly setCookie: ((header: string) => void) | null
    readonly setRetryAfter: RequestContext['setRetryAfter']
    readonly onSlow: () => void
  },
): Promise<RequestContext> {
  const { setCookie, setRetryAfter, onSlow } = outgoing
  const locale = localeOf(incoming.language)
  const asker = await actorOfRequest(office, incoming.cookie).catch(() => {
    throw graphError('UNAVAILABLE', refusalWords.unavailable[locale](), { http: { status: 503 } })
  })
  return {
    office,
    requestId: incoming.requestId ?? newRequestId(),
    ...asker,
    address: incoming.address,
    device: deviceOf(incoming.userAgent),
    locale,
    at: Temporal.Instant.fromEpochMilliseconds(office.now().epochMilliseconds),
    loaders: new Loaders(),
    idempotencyKey: incoming.idempotencyKey ?? null,
    setSession:
      setCookie === null
        ? null
        : (token, endsAt) => setCookie(writeSessionCookie(token, endsAt, office.now(), isSecure(office))),
    setRetryAfter,
    onSlow,
  }
}

import type { Locale } from '@waarborg/domain/complaints'
import type { GraphQLError } from 'graphql'
import { Temporal } from 'temporal-polyfill'
import {
  type CredentialsRefused,
  callerOfRequest,
  deviceOf,
  isSecure,
  writeSessionCookie,
} from '../access/index.js'
import type { Office } from '../office.js'
import type { RequestContext } from './context.js'
import { graphError } from './errors.js'
import { Loaders } from './loaders.js'
import { localeOf } from './locale.js'
import { newRequestId } from './mask-error.js'
import { refusalWords } from './words.js'

interface Incoming {
  readonly cookie: string | undefined
  readonly authorization: string | undefined
  readonly language: string | undefined
  readonly idempotencyKey: string | undefined
  readonly address: string
  readonly userAgent: string | undefined
  /** From the header `x-waarborg-as`; over HTTP only. */
  readonly as?: string | undefined
  /** Whether no person asks: over a socket, and by the header `x-waarborg-unattended`. */
  readonly unattended?: boolean
  /** The request's own; an operation over a socket gets a new one. */
  readonly requestId?: string
}

/** The context of one request over HTTP or of one operation over a socket. */
export async function makeContext(
  office: Office,
  incoming: Incoming,
  outgoing: {
    /** Sets a header of the answer; null where there is none to set. */
    readonly setHeader: ((name: string, value: string) => void) | null
    readonly onSlow: () => void
  },
): Promise<RequestContext> {
  const { setHeader, onSlow } = outgoing
  const locale = localeOf(incoming.language)
  const caller = await callerOfRequest(office, incoming).catch(() => {
    throw graphError('UNAVAILABLE', refusalWords.unavailable[locale](), { http: { status: 503 } })
  })
  if (!caller.ok) throw credentialFault(caller.rejections[0], locale)
  const cookieSetter = (kind: 'staff' | 'seller'): RequestContext['setSession'] =>
    setHeader === null
      ? null
      : (token, endsAt) =>
          setHeader('set-cookie', writeSessionCookie(token, endsAt, office.now(), isSecure(office), kind))
  return {
    office,
    requestId: incoming.requestId ?? newRequestId(),
    ...caller.value,
    address: incoming.address,
    device: deviceOf(incoming.userAgent),
    locale,
    at: Temporal.Instant.fromEpochMilliseconds(office.now().epochMilliseconds),
    loaders: new Loaders(),
    idempotencyKey: incoming.idempotencyKey ?? null,
    setSession: cookieSetter('staff'),
    setSellerSession: cookieSetter('seller'),
    setRetryAfter: setHeader === null ? null : (seconds) => setHeader('retry-after', String(seconds)),
    onSlow,
  }
}

const wordsOf = {
  'two-credentials': 'twoCredentials',
  'broken-key': 'brokenKey',
  'key-refused': 'keyRefused',
} as const

function credentialFault(fault: CredentialsRefused | undefined, locale: Locale): GraphQLError {
  const kind = fault?.kind ?? 'key-refused'
  const words = refusalWords[wordsOf[kind]][locale]()
  return kind === 'two-credentials'
    ? graphError('BAD_USER_INPUT', words, { http: { status: 400 } })
    : graphError('UNAUTHENTICATED', words, { http: { status: 401 } })
}

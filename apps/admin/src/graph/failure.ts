import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors'

/** What went wrong with a call, as far as a reader can do something with it. */
export interface Failure {
  readonly kind: 'unauthenticated' | 'unreachable' | 'forbidden' | 'tooMany' | 'refused' | 'broken'
  /** The number under which the server's log knows the call. */
  readonly requestId?: string | undefined
  /** The server's own words, where it is to be blamed on what was asked. */
  readonly message?: string | undefined
}

const kinds: Record<string, Failure['kind']> = {
  UNAUTHENTICATED: 'unauthenticated',
  FORBIDDEN: 'forbidden',
  RATE_LIMITED: 'tooMany',
  TOO_COSTLY: 'tooMany',
  UNAVAILABLE: 'unreachable',
  BAD_USER_INPUT: 'refused',
  BAD_CURSOR: 'refused',
  UNKNOWN_DOCUMENT: 'refused',
}

export function failureOf(error: unknown): Failure {
  if (CombinedGraphQLErrors.is(error)) {
    const found = error.errors.map(({ message, extensions }) => {
      const kind = kinds[String(extensions?.code)] ?? 'broken'
      const requestId = extensions?.requestId
      return {
        kind,
        requestId: typeof requestId === 'string' ? requestId : undefined,
        message: kind === 'refused' ? message : undefined,
      }
    })
    return found.find(({ kind }) => kind === 'unauthenticated') ?? found[0] ?? { kind: 'broken' }
  }
  if (ServerError.is(error)) {
    const requestId = error.response.headers.get('x-request-id') ?? undefined
    if (error.statusCode === 401) return { kind: 'unauthenticated', requestId }
    if (error.statusCode === 429) return { kind: 'tooMany', requestId }
    if ([502, 503, 504].includes(error.statusCode)) return { kind: 'unreachable', requestId }
    return { kind: 'broken', requestId }
  }
  return { kind: 'unreachable' }
}

/** Whether a closed or refused live connection says that nobody is signed in (any more). */
export function isSignedOut(fault: unknown): boolean {
  const code = (fault as { code?: unknown } | null)?.code
  return code === 4401 || code === 4403 || failureOf(fault).kind === 'unauthenticated'
}

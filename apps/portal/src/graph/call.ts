import type { TypedDocumentString } from '@waarborg/schema/portal'
import type { UiLocale } from '@waarborg/ui'

/** Why no answer came, as far as a reader can do something about it. */
export interface Failure {
  readonly reason: 'unreachable' | 'busy' | 'unavailable'
  /** Names the call in the office's log. */
  readonly requestId: string | undefined
  /** How long to wait, when the server said so. */
  readonly waitInSeconds: number | undefined
}
export type Answer<Data> =
  | { readonly kind: 'answered'; readonly data: Data }
  | { readonly kind: 'failed'; readonly failure: Failure }

/** A document of any group of pages. */
export type Document<Data, Variables> = Pick<
  TypedDocumentString<Data, Variables>,
  '__apiType' | '__meta__' | 'toString'
>

interface Options {
  readonly locale: UiLocale
  readonly signal?: AbortSignal
  /** The server may be slow on a full form over a thin line; after this the reader is told. */
  readonly patienceInSeconds?: number
  /** Asks as who is signed in for sellers: the cookie goes along, and comes back. */
  readonly as?: 'seller'
  /** The page asks by itself, which keeps no session alive. */
  readonly unattended?: boolean
}
interface GraphResponse<Data> {
  readonly data?: Data | null
  readonly errors?: ReadonlyArray<{ extensions?: { code?: string; requestId?: string } }>
}

/**
 * Asks the graph as the public, of whom no cookie goes along, or as a seller. Never rejects, except when `signal` aborts it.
 * Variables travel in the body only, so that a secret link's token is in no logged address.
 */
export async function call<Data, Variables>(
  document: Document<Data, Variables>,
  variables: Variables,
  { locale, signal, patienceInSeconds = 20, as, unattended }: Options,
): Promise<Answer<Data>> {
  const ending = new AbortController()
  const end = () => ending.abort()
  const patience = setTimeout(end, patienceInSeconds * 1000)
  signal?.addEventListener('abort', end)
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      credentials: as ? 'same-origin' : 'omit',
      headers: {
        'Content-Type': 'application/json',
        Accept: 'application/graphql-response+json, application/json',
        'Accept-Language': locale,
        ...(as ? { 'X-Waarborg-As': as } : {}),
        ...(unattended ? { 'X-Waarborg-Unattended': '1' } : {}),
      },
      body: JSON.stringify({ ...named(document), variables }),
      signal: ending.signal,
    })
    return readAnswer(response, (await response.json()) as GraphResponse<Data>)
  } catch (cause) {
    if (signal?.aborted) throw cause
    const reason = cause instanceof SyntaxError ? 'unavailable' : 'unreachable'
    return { kind: 'failed', failure: { reason, requestId: undefined, waitInSeconds: undefined } }
  } finally {
    clearTimeout(patience)
    signal?.removeEventListener('abort', end)
  }
}

/** The document by its hash, which the server knows; while pages are being written, the document itself. */
export function named<Data, Variables>(document: Document<Data, Variables>): object {
  const hash = import.meta.env.PROD ? document.__meta__?.hash : undefined
  return hash === undefined ? { query: document.toString() } : { documentId: hash }
}

function readAnswer<Data>(response: Response, body: GraphResponse<Data>): Answer<Data> {
  const refusal = body.errors?.[0]?.extensions
  if (body.data && !body.errors) return { kind: 'answered', data: body.data }
  const busy = response.status === 429 || refusal?.code === 'RATE_LIMITED'
  return {
    kind: 'failed',
    failure: {
      reason: busy ? 'busy' : 'unavailable',
      requestId: refusal?.requestId ?? response.headers.get('x-request-id') ?? undefined,
      waitInSeconds: Number(response.headers.get('retry-after')) || undefined,
    },
  }
}

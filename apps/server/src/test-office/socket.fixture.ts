import { type DocumentNode, print } from 'graphql'
import { type Client, createClient } from 'graphql-ws'
import { WebSocket } from 'ws'

/** What a subscriber has been told so far. */
export interface Heard {
  // biome-ignore lint/suspicious/noExplicitAny: a test reads what it asked for
  readonly data: any[]
  readonly codes: string[]
  /** What was told beside the data. */
  readonly extensions: unknown[]
  /** Whether the server ended it. */
  ended: boolean
}

export interface SocketOptions {
  readonly cookie?: string
  readonly origin?: string
  /** In the first message of the socket, where a browser can put no header. */
  readonly authorization?: string
  readonly locale?: 'NL' | 'EN'
}

/** A socket as the admin app opens one, on the server at this address; closed by `dispose`. */
export function openSocket(url: string, { cookie, origin, authorization, locale }: SocketOptions = {}) {
  const headers = { ...(cookie === undefined ? {} : { cookie }), ...(origin === undefined ? {} : { origin }) }
  class WithHeaders extends WebSocket {
    constructor(address: string, protocols: string[]) {
      super(address, protocols, { headers })
    }
  }
  const closed: { code?: number } = {}
  const client: Client = createClient({
    url: `${url.replace('http', 'ws')}/graphql`,
    webSocketImpl: WithHeaders,
    retryAttempts: 0,
    connectionParams: { ...(locale && { locale }), ...(authorization && { authorization }) },
    on: { closed: (event) => Object.assign(closed, { code: (event as { code: number }).code }) },
  })

  return {
    closed,
    dispose: () => client.dispose(),
    /** Names an operation by its hash, as the built pages do, and gathers what comes back. */
    askNamed(document: DocumentNode): Heard {
      return this.ask('', {}, namedAs(document))
    },
    /** Sends an operation and gathers what comes back. */
    ask(
      document: string | DocumentNode,
      variables: Record<string, unknown> = {},
      extensions: Record<string, unknown> = {},
    ): Heard {
      const heard: Heard = { data: [], codes: [], extensions: [], ended: false }
      const query = typeof document === 'string' ? document : print(document)
      client.subscribe(
        { query, variables, extensions },
        {
          next: ({ data, errors, extensions }) => {
            if (data != null) heard.data.push(data)
            if (extensions != null) heard.extensions.push(extensions)
            heard.codes.push(...codesOf(errors ?? []))
          },
          error: (fault) => {
            heard.codes.push(...(Array.isArray(fault) ? codesOf(fault) : ['CLOSED']))
            heard.ended = true
          },
          complete: () => {
            heard.ended = true
          },
        },
      )
      return heard
    },
  }
}

/** How the built pages name a document instead of sending it. */
export const namedAs = (document: DocumentNode) => {
  const { __meta__ } = document as { readonly __meta__?: { readonly hash: string } }
  return { persistedQuery: { version: 1, sha256Hash: __meta__?.hash } }
}

const codesOf = (errors: readonly { readonly extensions?: { readonly code?: unknown } }[]): string[] =>
  errors.map(({ extensions }) => String(extensions?.code))

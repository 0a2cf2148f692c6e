import { ApolloLink } from '@apollo/client'
import type { Client } from 'graphql-ws'

/**
 * Names a document by its hash instead of sending it: the server runs only those with which these pages were built.
 * While pages are being written there is no such list, and the document itself is sent.
 */
export const byHash = new ApolloLink((operation, forward) => {
  const { __meta__ } = operation.query as { readonly __meta__?: { readonly hash?: string } }
  if (import.meta.env.PROD && __meta__?.hash !== undefined) {
    operation.extensions = { persistedQuery: { version: 1, sha256Hash: __meta__.hash } }
    operation.setContext({ http: { includeQuery: false, includeExtensions: true } })
  }
  return forward(operation)
})

/** The same over the websocket, whose link always sends the document. */
export const namingDocuments = (client: Client): Client => ({
  ...client,
  subscribe: (payload, sink) =>
    client.subscribe(
      payload.extensions?.persistedQuery === undefined ? payload : { ...payload, query: '' },
      sink,
    ),
})

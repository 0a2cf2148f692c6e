import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client'
import { SetContextLink } from '@apollo/client/link/context'
import { ErrorLink } from '@apollo/client/link/error'
import { GraphQLWsLink } from '@apollo/client/link/subscriptions'
import { ViewerDocument } from '@waarborg/schema/first'
import { from, repeat, retry } from 'rxjs'
import { watchAttendance } from './attendance.js'
import { byHash, namingDocuments } from './by-hash.js'
import { cacheOptions } from './cache-options.js'
import { failureOf, isSignedOut } from './failure.js'
import { createLiveConnection, type LiveConnection, untilNextAttempt } from './live-connection.js'

const [ASKED_AGAIN_AT_MOST, ASKED_AGAIN_AFTER_MS] = [5, 1_000]

export interface Graph {
  readonly client: ApolloClient
  readonly live: LiveConnection
}

export interface GraphOptions {
  readonly locale: () => 'nl' | 'en'
  /** Called when an answer says that nobody is signed in. */
  readonly onSignedOut: () => void
}

/** The way to the server: calls over HTTP, what is live over one websocket, both with the session's cookie. */
export function createGraph({ locale, onSignedOut }: GraphOptions): Graph {
  const address = new URL('/graphql', window.location.origin)
  const socketAddress = new URL(address)
  socketAddress.protocol = address.protocol.replace('http', 'ws')

  const isAttended = watchAttendance()
  const live = createLiveConnection(socketAddress.href, () => locale().toUpperCase())
  const noticed = new ErrorLink(({ error }) => {
    if (failureOf(error).kind === 'unauthenticated') onSignedOut()
  })
  const calls = ApolloLink.from([
    noticed,
    byHash,
    new SetContextLink(({ headers }) => ({
      headers: {
        ...headers,
        'accept-language': locale(),
        ...(isAttended() ? {} : { 'x-waarborg-unattended': 'yes' }),
      },
    })),
    new HttpLink({ uri: address.href, credentials: 'same-origin' }),
  ])
  const isStillIn = () =>
    client
      .query({ query: ViewerDocument, fetchPolicy: 'no-cache' })
      .then(({ data }) => data?.viewer != null)
      .catch((fault) => failureOf(fault).kind !== 'unauthenticated')
  const events = ApolloLink.from([
    persistent(isStillIn, onSignedOut),
    byHash,
    new GraphQLWsLink(namingDocuments(live.client)),
  ])

  const client = new ApolloClient({
    link: ApolloLink.split(({ operationType }) => operationType === 'subscription', events, calls),
    cache: new InMemoryCache(cacheOptions),
    defaultOptions: {
      watchQuery: {
        fetchPolicy: 'cache-and-network',
        // Shown at once from what is known and then asked again, but not again for every write to the cache.
        nextFetchPolicy: (current, { reason, initialFetchPolicy }) =>
          reason === 'variables-changed'
            ? initialFetchPolicy
            : current === 'no-cache'
              ? current
              : 'cache-first',
      },
    },
  })
  // The socket may be back before the network answers, so what fails is asked for once more, a few times.
  const askAgain = (left: number): void => {
    const wait = () => setTimeout(() => askAgain(left - 1), ASKED_AGAIN_AFTER_MS)
    client.refetchQueries({ include: 'active' }).catch(() => left > 0 && wait())
  }
  live.onResumed(() => askAgain(ASKED_AGAIN_AT_MOST))
  return { client, live }
}

/**
 * Keeps a subscription going when the server ends or refuses it, unless for want of a session or of a role. A session
 * that goes on under another cookie, as after a second step was set up, ends its connections too: then it begins anew.
 */
function persistent(isStillIn: () => Promise<boolean>, onSignedOut: () => void): ApolloLink {
  const goOn = async (fault: unknown, attempt: number) => {
    if (isSignedOut(fault) && !(await isStillIn())) {
      onSignedOut()
      throw fault
    }
    if (failureOf(fault).kind === 'forbidden') throw fault
    return untilNextAttempt(attempt)
  }
  return new ApolloLink((operation, forward) =>
    forward(operation).pipe(
      retry({ resetOnSuccess: true, delay: (fault, attempt) => from(goOn(fault, attempt)) }),
      repeat({ delay: (attempt) => from(untilNextAttempt(attempt)) }),
    ),
  )
}

import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client'
import { ApolloProvider } from '@apollo/client/react'
import { MantineProvider } from '@mantine/core'
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterContextProvider,
} from '@tanstack/react-router'
import { cleanup, render } from '@testing-library/react'
import userEvent, { type UserEvent } from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { IntlProvider } from 'use-intl'
import { onTestFinished } from 'vitest'
import { words as english } from './app/words/en.js'
import { words as dutch } from './app/words/nl.js'
import { cacheOptions } from './graph/cache-options.js'

// The test browser knows no fonts, whose arrival fields that grow with their text wait for.
if (!document.fonts) Object.defineProperty(document, 'fonts', { value: new EventTarget() })

/** How a list says that there is no other page. */
export const onlyPage = {
  __typename: 'PageInfo',
  hasNextPage: false,
  hasPreviousPage: false,
  startCursor: null,
  endCursor: null,
} as const

type Answer = Record<string, unknown> | Error

interface Screen {
  readonly locale?: 'nl' | 'en'
  /** What the server answers to an operation. */
  readonly answer?: (operation: string, variables: Record<string, unknown>) => Answer | undefined
}

interface Asked {
  readonly operation: string
  readonly variables: Record<string, unknown>
}

interface Shown {
  readonly unmount: () => void
  /** Every operation that was sent, in order. */
  readonly asked: readonly Asked[]
  readonly user: UserEvent
}

/** Shows a part of a screen with all that it stands in: words, theme, addresses and a server that answers. */
export function show(part: ReactNode, { locale = 'nl', answer }: Screen = {}): Shown {
  onTestFinished(cleanup)
  const asked: Asked[] = []
  const link = new ApolloLink(({ operationName = '', variables }) => {
    asked.push({ operation: operationName, variables })
    const given = answer?.(operationName, variables) ?? new Error(`Nobody answers ${operationName}`)
    return new Observable((observer) => {
      if (given instanceof Error) return observer.error(given)
      observer.next({ data: given })
      observer.complete()
    })
  })
  const client = new ApolloClient({ link, cache: new InMemoryCache(cacheOptions) })
  const root = createRootRoute()
  const anywhere = createRoute({ getParentRoute: () => root, path: '$' })
  const router = createRouter({
    routeTree: root.addChildren([anywhere]),
    history: createMemoryHistory({ initialEntries: ['/'] }),
  })
  const words = locale === 'nl' ? dutch : (english as unknown as typeof dutch)
  const { unmount } = render(
    <IntlProvider locale={locale} messages={words} timeZone="Europe/Amsterdam">
      <MantineProvider>
        <ApolloProvider client={client}>
          <RouterContextProvider router={router as never}>{part}</RouterContextProvider>
        </ApolloProvider>
      </MantineProvider>
    </IntlProvider>,
  )
  return { unmount, asked, user: userEvent.setup() }
}

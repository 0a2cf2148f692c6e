import { createRouter } from '@tanstack/react-router'
import { parseAddress, writeAddress } from '../components/list/address.js'
import type { Graph } from '../graph/graph.js'
import { routeTree } from './routes/index.js'
import { Crashed } from './shell/crashed.js'
import { NotFound } from './shell/not-found.js'
import { PageSkeleton } from './shell/page-skeleton.js'
import { isOutside } from './sign-in-address.js'

function newRouter(graph: Graph) {
  return createRouter({
    routeTree,
    basepath: '/admin',
    context: { graph },
    parseSearch: parseAddress,
    stringifySearch: writeAddress,
    defaultPreload: 'intent',
    defaultPendingMs: 150,
    defaultPendingMinMs: 0,
    defaultPendingComponent: PageSkeleton,
    defaultErrorComponent: Crashed,
    defaultNotFoundComponent: NotFound,
    scrollRestoration: true,
    scrollToTopSelectors: [],
  })
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof newRouter>
  }
}

/** The screens and their addresses under `/admin`. */
export function createScreens(graph: Graph) {
  const router = newRouter(graph)
  let leaving = false

  /** Back to signing in, keeping the address to come back to. */
  const leave = () => {
    const { pathname, searchStr } = router.state.location
    if (leaving || isOutside(pathname)) return
    leaving = true
    void graph.client
      .clearStore()
      .then(() =>
        router.navigate({ to: '/sign-in', search: { return: `${pathname}${searchStr}`, expired: true } }),
      )
      .finally(() => {
        leaving = false
      })
  }
  return { router, leave }
}

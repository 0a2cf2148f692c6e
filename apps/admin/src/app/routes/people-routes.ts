import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { handlerListIn } from '../../features/handlers/handler-list-address.js'
import { withAllWords } from '../words/words-provider.js'
import { staff } from './staff.js'

const handlers = createRoute({
  getParentRoute: () => staff,
  path: 'handlers',
  validateSearch: handlerListIn,
  component: lazyRouteComponent(
    () => withAllWords(() => import('../pages/handlers.page.js')),
    'HandlersScreen',
  ),
})

const handler = createRoute({
  getParentRoute: () => staff,
  path: 'handlers/$id',
  component: lazyRouteComponent(
    () => withAllWords(() => import('../pages/handler.page.js')),
    'HandlerScreen',
  ),
})

const whatIf = createRoute({
  getParentRoute: () => staff,
  path: 'handlers/what-if',
  component: lazyRouteComponent(() => withAllWords(() => import('../pages/what-if.page.js')), 'WhatIfScreen'),
})

const newHandler = createRoute({
  getParentRoute: () => staff,
  path: 'handlers/new',
  component: lazyRouteComponent(
    () => withAllWords(() => import('../pages/new-handler.page.js')),
    'NewHandlerScreen',
  ),
})

const profile = createRoute({
  getParentRoute: () => staff,
  path: 'profile',
  component: lazyRouteComponent(
    () => withAllWords(() => import('../pages/profile.page.js')),
    'ProfileScreen',
  ),
})

export const peopleRoutes = [handlers, newHandler, whatIf, handler, profile] as const

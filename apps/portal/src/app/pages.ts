import type { ComponentType } from 'react'
import type { Route } from '../site/address.js'

/** Each group of pages is fetched when it is first opened. */
const pages: Record<Route['page'], () => Promise<ComponentType>> = {
  start: async () => (await import('./start-page.js')).StartPage,
  unknown: async () => (await import('./not-found-page.js')).NotFoundPage,
  form: async () => (await import('../features/complaints/form/form-page.js')).FormPage,
  stop: async () => (await import('../features/complaints/form/form-page.js')).FormPage,
  done: async () => (await import('../features/complaints/done/done-page.js')).DonePage,
  follow: async () => (await import('../features/complaints/follow/follow-page.js')).FollowPage,
}

export function loadPage(route: Route): Promise<ComponentType> {
  return pages[route.page]()
}

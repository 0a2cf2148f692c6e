import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { keyListIn } from '../../features/developers/key-list-address.js'
import { withAllWords } from '../words/words-provider.js'
import { staff } from './staff.js'

const developers = createRoute({
  getParentRoute: () => staff,
  path: 'developers',
  validateSearch: keyListIn,
  component: lazyRouteComponent(
    () => withAllWords(() => import('../pages/developers.page.js')),
    'DevelopersScreen',
  ),
})

const newPartnerKey = createRoute({
  getParentRoute: () => staff,
  path: 'developers/keys/new',
  component: lazyRouteComponent(
    () => withAllWords(() => import('../pages/new-partner-key.page.js')),
    'NewPartnerKeyScreen',
  ),
})

const partnerKey = createRoute({
  getParentRoute: () => staff,
  path: 'developers/keys/$id',
  component: lazyRouteComponent(
    () => withAllWords(() => import('../pages/partner-key.page.js')),
    'PartnerKeyScreen',
  ),
})

export const developerRoutes = [developers, newPartnerKey, partnerKey] as const

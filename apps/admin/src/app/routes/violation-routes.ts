import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { violationListIn } from '../../features/violations/violation-list-address.js'
import { withAllWords } from '../words/words-provider.js'
import { staff } from './staff.js'

const violations = createRoute({
  getParentRoute: () => staff,
  path: 'violations',
  validateSearch: violationListIn,
  component: lazyRouteComponent(
    () => withAllWords(() => import('../pages/violations.page.js')),
    'ViolationsScreen',
  ),
})

const violation = createRoute({
  getParentRoute: () => staff,
  path: 'violations/$id',
  component: lazyRouteComponent(
    () => withAllWords(() => import('../pages/violation.page.js')),
    'ViolationScreen',
  ),
})

export const violationRoutes = [violations, violation] as const

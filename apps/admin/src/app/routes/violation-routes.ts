import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { reportIn } from '../../features/violations/report/report-address.js'
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

const newViolation = createRoute({
  getParentRoute: () => staff,
  path: 'violations/new',
  validateSearch: reportIn,
  component: lazyRouteComponent(
    () => withAllWords(() => import('../pages/new-violation.page.js')),
    'NewViolationScreen',
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

export const violationRoutes = [violations, newViolation, violation] as const

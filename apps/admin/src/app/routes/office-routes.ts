import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { calendarIn } from '../../features/calendar/calendar-address.js'
import { categoryListIn } from '../../features/categories/category-list-address.js'
import { forceMajeureIn } from '../../features/force-majeure/force-majeure-address.js'
import { guidanceIn } from '../../features/guidance/guidance-address.js'
import { importListIn } from '../../features/imports/import-list-address.js'
import { journalIn } from '../../features/journal/journal-address.js'
import { labelListIn } from '../../features/labels/label-list-address.js'
import { signalListIn } from '../../features/safety-signals/signal-list-address.js'
import { withAllWords } from '../words/words-provider.js'
import { staff } from './staff.js'

const categories = createRoute({
  getParentRoute: () => staff,
  path: 'categories',
  validateSearch: categoryListIn,
  component: lazyRouteComponent(
    () => withAllWords(() => import('../pages/categories.page.js')),
    'CategoriesScreen',
  ),
})

const imports = createRoute({
  getParentRoute: () => staff,
  path: 'imports',
  validateSearch: importListIn,
  component: lazyRouteComponent(
    () => withAllWords(() => import('../pages/imports.page.js')),
    'ImportsScreen',
  ),
})

const newImport = createRoute({
  getParentRoute: () => staff,
  path: 'imports/new',
  component: lazyRouteComponent(
    () => withAllWords(() => import('../pages/new-import.page.js')),
    'NewImportScreen',
  ),
})

const importRun = createRoute({
  getParentRoute: () => staff,
  path: 'imports/$id',
  component: lazyRouteComponent(() => withAllWords(() => import('../pages/import.page.js')), 'ImportScreen'),
})

const organisation = createRoute({
  getParentRoute: () => staff,
  path: 'organisation',
  component: lazyRouteComponent(
    () => withAllWords(() => import('../pages/organisation.page.js')),
    'OrganisationScreen',
  ),
})

const guidance = createRoute({
  getParentRoute: () => staff,
  path: 'guidance',
  validateSearch: guidanceIn,
  component: lazyRouteComponent(
    () => withAllWords(() => import('../pages/guidance.page.js')),
    'GuidanceScreen',
  ),
})

const calendar = createRoute({
  getParentRoute: () => staff,
  path: 'calendar',
  validateSearch: calendarIn,
  component: lazyRouteComponent(
    () => withAllWords(() => import('../pages/calendar.page.js')),
    'CalendarScreen',
  ),
})

const policy = createRoute({
  getParentRoute: () => staff,
  path: 'policy',
  component: lazyRouteComponent(() => withAllWords(() => import('../pages/policy.page.js')), 'PolicyScreen'),
})

const pointsPolicy = createRoute({
  getParentRoute: () => staff,
  path: 'points-policy',
  component: lazyRouteComponent(
    () => withAllWords(() => import('../pages/points-policy.page.js')),
    'PointsPolicyScreen',
  ),
})

const nextPolicy = createRoute({
  getParentRoute: () => staff,
  path: 'points-policy/next',
  component: lazyRouteComponent(
    () => withAllWords(() => import('../pages/points-policy.page.js')),
    'NextPolicyScreen',
  ),
})

const forceMajeure = createRoute({
  getParentRoute: () => staff,
  path: 'force-majeure',
  validateSearch: forceMajeureIn,
  component: lazyRouteComponent(
    () => withAllWords(() => import('../pages/force-majeure.page.js')),
    'ForceMajeureScreen',
  ),
})

const journal = createRoute({
  getParentRoute: () => staff,
  path: 'journal',
  validateSearch: journalIn,
  component: lazyRouteComponent(
    () => withAllWords(() => import('../pages/journal.page.js')),
    'JournalScreen',
  ),
})

const labels = createRoute({
  getParentRoute: () => staff,
  path: 'labels',
  validateSearch: labelListIn,
  component: lazyRouteComponent(() => withAllWords(() => import('../pages/labels.page.js')), 'LabelsScreen'),
})

const safetySignals = createRoute({
  getParentRoute: () => staff,
  path: 'safety-signals',
  validateSearch: signalListIn,
  component: lazyRouteComponent(
    () => withAllWords(() => import('../pages/safety-signals.page.js')),
    'SafetySignalsScreen',
  ),
})

export const officeRoutes = [
  categories,
  labels,
  safetySignals,
  imports,
  newImport,
  importRun,
  organisation,
  guidance,
  calendar,
  policy,
  pointsPolicy,
  nextPolicy,
  forceMajeure,
  journal,
] as const

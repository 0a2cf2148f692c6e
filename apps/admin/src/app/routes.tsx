import {
  createRootRouteWithContext,
  createRoute,
  lazyRouteComponent,
  Outlet,
  redirect,
} from '@tanstack/react-router'
import { readViewer } from '../features/access/viewer.js'
import { categoryListIn } from '../features/categories/category-list-address.js'
import { complaintListIn } from '../features/complaints/list/complaint-list-address.js'
import { keyListIn } from '../features/developers/key-list-address.js'
import { guidanceIn } from '../features/guidance/guidance-address.js'
import { handlerListIn } from '../features/handlers/handler-list-address.js'
import { importListIn } from '../features/imports/import-list-address.js'
import { journalIn } from '../features/journal/journal-address.js'
import { sellerListIn } from '../features/sellers/seller-list-address.js'
import type { Graph } from '../graph/graph.js'
import { Crashed } from './shell/crashed.js'
import { NotFound } from './shell/not-found.js'
import { firstPlaceFor } from './shell/places.js'
import { Shell } from './shell/shell.js'
import { returnIn, signInAddressIn } from './sign-in-address.js'
import { withAllWords } from './words/words-provider.js'

const root = createRootRouteWithContext<{ graph: Graph }>()({ component: Outlet })

const signIn = createRoute({
  getParentRoute: () => root,
  path: 'sign-in',
  validateSearch: signInAddressIn,
  component: lazyRouteComponent(() => import('./pages/sign-in.page.js'), 'SignInScreen'),
})

const askReset = createRoute({
  getParentRoute: () => root,
  path: 'reset',
  component: lazyRouteComponent(() => import('./pages/ask-reset.page.js'), 'AskResetScreen'),
})

const newPassword = createRoute({
  getParentRoute: () => root,
  path: 'reset/new',
  component: lazyRouteComponent(() => import('./pages/new-password.page.js'), 'NewPasswordScreen'),
})

const welcome = createRoute({
  getParentRoute: () => root,
  path: 'welcome',
  component: lazyRouteComponent(() => import('./pages/welcome.page.js'), 'WelcomeScreen'),
})

const secondFactor = createRoute({
  getParentRoute: () => root,
  path: 'second-factor',
  validateSearch: (address) => ({ return: returnIn(address) }),
  beforeLoad: async ({ context: { graph } }) => {
    if (!(await readViewer(graph.client))) throw redirect({ to: '/sign-in' })
  },
  component: lazyRouteComponent(
    () => withAllWords(import('./pages/second-factor.page.js')),
    'SecondFactorScreen',
  ),
})

/** All that only staff may see: whoever is not signed in goes to sign in first and comes back. */
const staff = createRoute({
  getParentRoute: () => root,
  id: 'staff',
  beforeLoad: async ({ context: { graph }, location }) => {
    const viewer = await readViewer(graph.client)
    if (viewer && !viewer.secondFactorNeeded) return { viewer }
    const here = `${location.pathname}${location.searchStr}`
    const to = viewer ? '/second-factor' : '/sign-in'
    throw redirect({ to, search: here === '/' ? {} : { return: here } })
  },
  component: Shell,
  errorComponent: (fault) => (
    <main>
      <Crashed {...fault} />
    </main>
  ),
})

const dashboard = createRoute({
  getParentRoute: () => staff,
  path: '/',
  // Whoever may not see the dashboard begins with the first screen of their own.
  beforeLoad: ({ context: { viewer } }) => {
    const first = firstPlaceFor(viewer.permissions)
    if (first.to !== '/') throw redirect({ to: first.to, replace: true })
  },
  component: lazyRouteComponent(() => import('./pages/dashboard.page.js'), 'DashboardScreen'),
})

const imports = createRoute({
  getParentRoute: () => staff,
  path: 'imports',
  validateSearch: importListIn,
  component: lazyRouteComponent(() => withAllWords(import('./pages/imports.page.js')), 'ImportsScreen'),
})

const newImport = createRoute({
  getParentRoute: () => staff,
  path: 'imports/new',
  component: lazyRouteComponent(() => withAllWords(import('./pages/new-import.page.js')), 'NewImportScreen'),
})

const importRun = createRoute({
  getParentRoute: () => staff,
  path: 'imports/$id',
  component: lazyRouteComponent(() => withAllWords(import('./pages/import.page.js')), 'ImportScreen'),
})

const organisation = createRoute({
  getParentRoute: () => staff,
  path: 'organisation',
  component: lazyRouteComponent(
    () => withAllWords(import('./pages/organisation.page.js')),
    'OrganisationScreen',
  ),
})

const guidance = createRoute({
  getParentRoute: () => staff,
  path: 'guidance',
  validateSearch: guidanceIn,
  component: lazyRouteComponent(() => withAllWords(import('./pages/guidance.page.js')), 'GuidanceScreen'),
})

const journal = createRoute({
  getParentRoute: () => staff,
  path: 'journal',
  validateSearch: journalIn,
  component: lazyRouteComponent(() => withAllWords(import('./pages/journal.page.js')), 'JournalScreen'),
})

const complaints = createRoute({
  getParentRoute: () => staff,
  path: 'complaints',
  validateSearch: complaintListIn,
  component: lazyRouteComponent(() => import('./pages/complaints.page.js'), 'ComplaintsScreen'),
})

const newComplaint = createRoute({
  getParentRoute: () => staff,
  path: 'complaints/new',
  component: lazyRouteComponent(() => import('./pages/new-complaint.page.js'), 'NewComplaintScreen'),
})

const complaint = createRoute({
  getParentRoute: () => staff,
  path: 'complaints/$number',
  component: lazyRouteComponent(() => import('./pages/complaint.page.js'), 'ComplaintScreen'),
})

const sellers = createRoute({
  getParentRoute: () => staff,
  path: 'sellers',
  validateSearch: sellerListIn,
  component: lazyRouteComponent(() => import('./pages/sellers.page.js'), 'SellersScreen'),
})

const seller = createRoute({
  getParentRoute: () => staff,
  path: 'sellers/$id',
  component: lazyRouteComponent(() => import('./pages/seller.page.js'), 'SellerScreen'),
})

const categories = createRoute({
  getParentRoute: () => staff,
  path: 'categories',
  validateSearch: categoryListIn,
  component: lazyRouteComponent(() => import('./pages/categories.page.js'), 'CategoriesScreen'),
})

const handlers = createRoute({
  getParentRoute: () => staff,
  path: 'handlers',
  validateSearch: handlerListIn,
  component: lazyRouteComponent(() => import('./pages/handlers.page.js'), 'HandlersScreen'),
})

const handler = createRoute({
  getParentRoute: () => staff,
  path: 'handlers/$id',
  component: lazyRouteComponent(() => withAllWords(import('./pages/handler.page.js')), 'HandlerScreen'),
})

const newHandler = createRoute({
  getParentRoute: () => staff,
  path: 'handlers/new',
  component: lazyRouteComponent(
    () => withAllWords(import('./pages/new-handler.page.js')),
    'NewHandlerScreen',
  ),
})

const profile = createRoute({
  getParentRoute: () => staff,
  path: 'profile',
  component: lazyRouteComponent(() => withAllWords(import('./pages/profile.page.js')), 'ProfileScreen'),
})

const developers = createRoute({
  getParentRoute: () => staff,
  path: 'developers',
  validateSearch: keyListIn,
  component: lazyRouteComponent(() => withAllWords(import('./pages/developers.page.js')), 'DevelopersScreen'),
})

const newPartnerKey = createRoute({
  getParentRoute: () => staff,
  path: 'developers/keys/new',
  component: lazyRouteComponent(
    () => withAllWords(import('./pages/new-partner-key.page.js')),
    'NewPartnerKeyScreen',
  ),
})

const partnerKey = createRoute({
  getParentRoute: () => staff,
  path: 'developers/keys/$id',
  component: lazyRouteComponent(
    () => withAllWords(import('./pages/partner-key.page.js')),
    'PartnerKeyScreen',
  ),
})

const nowhere = createRoute({ getParentRoute: () => staff, path: '$', component: NotFound })

export const routeTree = root.addChildren([
  signIn,
  askReset,
  newPassword,
  welcome,
  secondFactor,
  staff.addChildren([
    dashboard,
    complaints,
    newComplaint,
    complaint,
    sellers,
    seller,
    categories,
    handlers,
    newHandler,
    handler,
    imports,
    newImport,
    importRun,
    organisation,
    guidance,
    journal,
    developers,
    newPartnerKey,
    partnerKey,
    profile,
    nowhere,
  ]),
])

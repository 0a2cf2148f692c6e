import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { onceOnline } from '../../components/lazy-part.js'
import { readViewer } from '../../features/access/viewer.js'
import { returnIn, signInAddressIn } from '../sign-in-address.js'
import { withAllWords } from '../words/words-provider.js'
import { root } from './root.js'

const signIn = createRoute({
  getParentRoute: () => root,
  path: 'sign-in',
  validateSearch: signInAddressIn,
  component: lazyRouteComponent(() => onceOnline(() => import('../pages/sign-in.page.js')), 'SignInScreen'),
})

const askReset = createRoute({
  getParentRoute: () => root,
  path: 'reset',
  component: lazyRouteComponent(
    () => onceOnline(() => import('../pages/ask-reset.page.js')),
    'AskResetScreen',
  ),
})

const newPassword = createRoute({
  getParentRoute: () => root,
  path: 'reset/new',
  component: lazyRouteComponent(
    () => onceOnline(() => import('../pages/new-password.page.js')),
    'NewPasswordScreen',
  ),
})

const welcome = createRoute({
  getParentRoute: () => root,
  path: 'welcome',
  component: lazyRouteComponent(() => onceOnline(() => import('../pages/welcome.page.js')), 'WelcomeScreen'),
})

const secondFactor = createRoute({
  getParentRoute: () => root,
  path: 'second-factor',
  validateSearch: (address) => ({ return: returnIn(address) }),
  beforeLoad: async ({ context: { graph } }) => {
    if (!(await readViewer(graph.client))) throw redirect({ to: '/sign-in' })
  },
  component: lazyRouteComponent(
    () => withAllWords(() => import('../pages/second-factor.page.js')),
    'SecondFactorScreen',
  ),
})

/** The screens of who is not signed in yet. */
export const outsideRoutes = [signIn, askReset, newPassword, welcome, secondFactor] as const

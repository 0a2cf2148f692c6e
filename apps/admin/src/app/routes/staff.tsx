import { createRoute, redirect } from '@tanstack/react-router'
import { readViewer } from '../../features/access/viewer.js'
import { Crashed } from '../shell/crashed.js'
import { Shell } from '../shell/shell.js'
import { root } from './root.js'

/** All that only staff may see: whoever is not signed in goes to sign in first and comes back. */
export const staff = createRoute({
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

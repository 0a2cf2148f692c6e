import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { onceOnline } from '../../components/lazy-part.js'
import { complaintListIn } from '../../features/complaints/list/complaint-list-address.js'
import { firstPlaceFor } from '../shell/places.js'
import { withAllWords } from '../words/words-provider.js'
import { staff } from './staff.js'

const dashboard = createRoute({
  getParentRoute: () => staff,
  path: '/',
  // Whoever has no part of the dashboard begins with the first screen of their own.
  beforeLoad: ({ context: { viewer } }) => {
    const first = firstPlaceFor(viewer.permissions)
    if (first.to !== '/') throw redirect({ to: first.to, replace: true })
  },
  component: lazyRouteComponent(
    () => onceOnline(() => import('../pages/dashboard.page.js')),
    'DashboardScreen',
  ),
})

const complaints = createRoute({
  getParentRoute: () => staff,
  path: 'complaints',
  validateSearch: complaintListIn,
  component: lazyRouteComponent(
    () => onceOnline(() => import('../pages/complaints.page.js')),
    'ComplaintsScreen',
  ),
})

const newComplaint = createRoute({
  getParentRoute: () => staff,
  path: 'complaints/new',
  component: lazyRouteComponent(
    () => withAllWords(() => import('../pages/new-complaint.page.js')),
    'NewComplaintScreen',
  ),
})

const complaint = createRoute({
  getParentRoute: () => staff,
  path: 'complaints/$number',
  component: lazyRouteComponent(
    () => withAllWords(() => import('../pages/complaint.page.js')),
    'ComplaintScreen',
  ),
})

export const complaintRoutes = [dashboard, complaints, newComplaint, complaint] as const

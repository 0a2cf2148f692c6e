import { createRoute } from '@tanstack/react-router'
import { NotFound } from '../shell/not-found.js'
import { complaintRoutes } from './complaint-routes.js'
import { developerRoutes } from './developer-routes.js'
import { officeRoutes } from './office-routes.js'
import { outsideRoutes } from './outside-routes.js'
import { peopleRoutes } from './people-routes.js'
import { root } from './root.js'
import { sellerRoutes } from './seller-routes.js'
import { staff } from './staff.js'
import { violationRoutes } from './violation-routes.js'

const nowhere = createRoute({ getParentRoute: () => staff, path: '$', component: NotFound })

export const routeTree = root.addChildren([
  ...outsideRoutes,
  staff.addChildren([
    ...complaintRoutes,
    ...sellerRoutes,
    ...violationRoutes,
    ...peopleRoutes,
    ...officeRoutes,
    ...developerRoutes,
    nowhere,
  ]),
])

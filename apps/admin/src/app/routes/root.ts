import { createRootRouteWithContext, Outlet } from '@tanstack/react-router'
import type { Graph } from '../../graph/graph.js'

export const root = createRootRouteWithContext<{ graph: Graph }>()({ component: Outlet })

import { DashboardTrendsDocument, type DashboardTrendsQuery } from '@waarborg/schema/dashboard'
import { useRenewed } from './use-renewed.js'

export type Trends = DashboardTrendsQuery['dashboard']['trends']
export type Week = Trends['weeks'][number]

export const useTrends = (asOf: string | undefined) => useRenewed(DashboardTrendsDocument, asOf)

/** The list of what came in from one day until another. */
export const receivedIn = (from: string, until: string) =>
  ({ scope: 'all', standing: ['OURS'], from, until }) as const

/** The list of what was closed from one day until another. */
export const settledIn = (closedFrom: string, closedUntil: string) =>
  ({ scope: 'all', closedFrom, closedUntil }) as const

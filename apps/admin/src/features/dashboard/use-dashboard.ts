import { useQuery, useSubscription } from '@apollo/client/react'
import { DashboardChangedDocument, DashboardDocument } from '@waarborg/schema'

/** The figures of now, renewed by every change in the office while shown. */
export function useDashboard() {
  const { data, error, refetch } = useQuery(DashboardDocument)
  // The answer is written to the cache, where the query finds it.
  useSubscription(DashboardChangedDocument, { ignoreResults: true })
  return { dashboard: data?.dashboard, error, refetch }
}

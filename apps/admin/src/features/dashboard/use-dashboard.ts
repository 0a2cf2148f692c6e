import { useQuery, useSubscription } from '@apollo/client/react'
import { DashboardChangedDocument, DashboardDocument } from '@waarborg/schema/first'

/** The figures of now, renewed by every change in the office while shown. */
export function useDashboard() {
  const { data, previousData, error, refetch } = useQuery(DashboardDocument)
  // The answer is written to the cache, where the query finds it.
  useSubscription(DashboardChangedDocument, { ignoreResults: true })
  // What was shown stays when asking again fails; the live pill says that it may be out of date.
  return { dashboard: (data ?? previousData)?.dashboard, error, refetch }
}

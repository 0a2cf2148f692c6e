import { useQuery } from '@apollo/client/react'
import { PointsPoliciesDocument } from '@waarborg/schema'

/** As many as the graph gives at once. */
export const ALL_AT_ONCE = 100

/** The versions of the policy of points, the newest first, and which of them holds today. */
export function usePointsPolicies(first = 25) {
  const { data, previousData, error, refetch, fetchMore } = useQuery(PointsPoliciesDocument, {
    fetchPolicy: 'cache-and-network',
    variables: { first },
  })
  const known = data ?? previousData
  const { nodes, pageInfo } = known?.pointsPolicies ?? {}
  const more = () =>
    fetchMore({
      variables: { after: pageInfo?.endCursor },
      updateQuery: (before, { fetchMoreResult: { pointsPolicies: next } }) => ({
        ...before,
        pointsPolicies: { ...next, nodes: [...before.pointsPolicies.nodes, ...next.nodes] },
      }),
    })
  return {
    versions: nodes,
    current: known?.current ?? undefined,
    /** Nothing when all are there. */
    more: pageInfo?.hasNextPage ? () => void more() : undefined,
    error,
    retry: () => void refetch(),
  }
}

import { useQuery } from '@apollo/client/react'
import { HandlerChoicesDocument } from '@waarborg/schema'
import { useMemo } from 'react'

/** Those on duty whose name fits, with the least open work first. */
export function useAssignees(sought: string) {
  const { data, error, refetch } = useQuery(HandlerChoicesDocument, {
    variables: { filter: { onDuty: true, roles: ['HANDLER', 'COORDINATOR', 'MANAGEMENT'] } },
    fetchPolicy: 'cache-and-network',
  })
  const people = useMemo(
    () =>
      data?.handlers.nodes
        .filter(({ name }) => name.toLowerCase().includes(sought.trim().toLowerCase()))
        .toSorted((one, other) => one.workload.open - other.workload.open),
    [data, sought],
  )
  return { people, error, refetch }
}

import { useQuery } from '@apollo/client/react'
import { HandlerChoicesDocument, type HandlerChoicesQuery } from '@waarborg/schema'
import { useMemo } from 'react'

type Assignee = HandlerChoicesQuery['handlers']['nodes'][number]

export const handles = ({ roles }: Assignee) => roles.includes('HANDLER')

/** Handlers before those who only may, and among them who has the least open work. */
function byUse(one: Assignee, other: Assignee): number {
  return Number(handles(other)) - Number(handles(one)) || one.workload.open - other.workload.open
}

/** Those on duty whose name fits: handlers first, with the least open work first. */
export function useAssignees(sought: string) {
  const { data, error, refetch } = useQuery(HandlerChoicesDocument, {
    variables: { filter: { onDuty: true, roles: ['HANDLER', 'COORDINATOR', 'MANAGEMENT'] } },
    fetchPolicy: 'cache-and-network',
  })
  const people = useMemo(
    () =>
      data?.handlers.nodes
        .filter(({ name }) => name.toLowerCase().includes(sought.trim().toLowerCase()))
        .toSorted(byUse),
    [data, sought],
  )
  return { people, error, refetch }
}

import { useQuery } from '@apollo/client/react'
import { HandlerChoicesDocument, type HandlerChoicesQuery } from '@waarborg/schema'
import { useMemo } from 'react'

type Assignee = HandlerChoicesQuery['handlers']['nodes'][number]

export const handles = ({ roles }: Assignee) => roles.includes('HANDLER')

const openOf = ({ workload }: Assignee) => workload?.open ?? 0

/** Handlers before those who only may, and among them who has the least open work. */
function byUse(one: Assignee, other: Assignee): number {
  return Number(handles(other)) - Number(handles(one)) || openOf(one) - openOf(other)
}

/**
 * Those on duty whose name fits: handlers first, with the least open work first.
 * @param without whom the complaint is about
 */
export function useAssignees(sought: string, without: string | undefined) {
  const { data, error, refetch } = useQuery(HandlerChoicesDocument, {
    variables: { filter: { onDuty: true, roles: ['HANDLER', 'COORDINATOR', 'MANAGEMENT'] } },
    fetchPolicy: 'cache-and-network',
  })
  const people = useMemo(
    () =>
      data?.handlers.nodes

        .filter(({ id }) => id !== without)
        .filter(({ name }) => name.toLowerCase().includes(sought.trim().toLowerCase()))
        .toSorted(byUse),
    [data, sought, without],
  )
  return { people, error, refetch }
}

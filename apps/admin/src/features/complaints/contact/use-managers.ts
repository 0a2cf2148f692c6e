import { useQuery } from '@apollo/client/react'
import { HandlerChoicesDocument } from '@waarborg/schema'

/** Who of management may be consulted, by name. */
export function useManagers() {
  const { data } = useQuery(HandlerChoicesDocument, { variables: { filter: { roles: ['MANAGEMENT'] } } })
  return (data?.handlers.nodes ?? []).map(({ id, name, function: does }) => ({
    value: id,
    label: `${name}, ${does}`,
  }))
}

import { useQuery } from '@apollo/client/react'
import { HandlerChoicesDocument, ViewerDocument } from '@waarborg/schema'

/** Everybody of the office but the reader, by name; nobody decides about him- or herself. */
export function useColleagues() {
  const { data } = useQuery(HandlerChoicesDocument, { variables: { filter: {} } })
  const viewer = useQuery(ViewerDocument).data?.viewer
  return (data?.handlers.nodes ?? [])
    .filter(({ id }) => id !== viewer?.handler.id)
    .map(({ id, name, function: does }) => ({ value: id, label: `${name}, ${does}` }))
}

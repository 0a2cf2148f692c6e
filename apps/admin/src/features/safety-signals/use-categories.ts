import { useQuery } from '@apollo/client/react'
import { CategoryChoicesDocument } from '@waarborg/schema'

/** The categories in use, to choose one; a narrower one under the name of the wider. */
export function useCategories() {
  const nodes = useQuery(CategoryChoicesDocument).data?.categories.nodes ?? []
  return nodes
    .filter(({ retired }) => !retired)
    .map(({ id, name, parent }) => ({ value: id, label: parent ? `${parent.name}: ${name}` : name }))
}

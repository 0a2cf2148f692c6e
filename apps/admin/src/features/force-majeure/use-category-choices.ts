import { useQuery } from '@apollo/client/react'
import { PolicyCategoryChoicesDocument } from '@waarborg/schema'

/** All policy categories, to choose among; a retired one can have violations too. */
export function useCategoryChoices() {
  const nodes = useQuery(PolicyCategoryChoicesDocument).data?.policyCategories.nodes ?? []
  return nodes.map(({ id, name }) => ({ value: id, label: name }))
}

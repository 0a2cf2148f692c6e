import { useQuery } from '@apollo/client/react'
import { type Role, ViewerDocument } from '@waarborg/schema/first'

/** The roles of whoever is signed in; who that is was asked before any screen. */
export function useRoles(): readonly Role[] {
  const { data, previousData } = useQuery(ViewerDocument)
  return (data ?? previousData)?.viewer?.roles ?? []
}

import { useQuery } from '@apollo/client/react'
import { type Permission, ViewerDocument } from '@waarborg/schema/first'

/** Whether whoever is signed in may do something, as the server says; who that is was asked before any screen. */
export function useMay(): (permission: Permission) => boolean {
  const { data, previousData } = useQuery(ViewerDocument)
  const permissions = (data ?? previousData)?.viewer?.permissions ?? []
  return (permission) => permissions.includes(permission)
}

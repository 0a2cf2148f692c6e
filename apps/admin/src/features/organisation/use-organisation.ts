import { useQuery } from '@apollo/client/react'
import { OrganisationDocument } from '@waarborg/schema'

/** How the office presents itself; the frame round every screen keeps it up to date. */
export function useOrganisation() {
  const { data, previousData, error, refetch } = useQuery(OrganisationDocument, {
    fetchPolicy: 'cache-and-network',
  })
  return { organisation: (data ?? previousData)?.organisation, error, retry: () => void refetch() }
}

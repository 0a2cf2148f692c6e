import { useQuery, useSubscription } from '@apollo/client/react'
import { OrganisationChangedDocument, OrganisationDocument } from '@waarborg/schema'

/** How the office presents itself, kept up to date while somebody looks at it. */
export function useOrganisation() {
  const { data, previousData, error, refetch } = useQuery(OrganisationDocument, {
    fetchPolicy: 'cache-and-network',
  })
  useSubscription(OrganisationChangedDocument, { ignoreResults: true })
  return { organisation: (data ?? previousData)?.organisation, error, retry: () => void refetch() }
}

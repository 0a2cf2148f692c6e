import { useQuery, useSubscription } from '@apollo/client/react'
import { OrganisationChangedDocument, OrganisationMarkDocument } from '@waarborg/schema/first'

/** The office's name and logo, wherever somebody is; a change of them is seen at once. */
export function useOrganisationMark() {
  const { data, previousData } = useQuery(OrganisationMarkDocument)
  useSubscription(OrganisationChangedDocument, { ignoreResults: true })
  return (data ?? previousData)?.organisation
}

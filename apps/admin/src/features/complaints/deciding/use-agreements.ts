import { useQuery } from '@apollo/client/react'
import { ComplaintAgreementsDocument, type ComplaintFileFragment } from '@waarborg/schema'
import { useEffect, useRef } from 'react'

/** What was agreed with the complainant; asked again with each version of the complaint. */
export function useAgreements({ number, version }: Pick<ComplaintFileFragment, 'number' | 'version'>) {
  const { data, previousData, refetch } = useQuery(ComplaintAgreementsDocument, { variables: { number } })
  const seen = useRef(version)
  useEffect(() => {
    if (seen.current === version) return
    seen.current = version
    void refetch()
  }, [version, refetch])
  return (data ?? previousData)?.complaintByNumber?.agreements ?? []
}

import { useQuery } from '@apollo/client/react'
import {
  ComplaintCorrespondenceDocument,
  type ComplaintCorrespondenceQuery,
  type ComplaintFileFragment,
} from '@waarborg/schema'
import { useEffect, useRef } from 'react'

export type Correspondence = NonNullable<ComplaintCorrespondenceQuery['complaintByNumber']>

/** What was offered and told, and what waits to be told; asked again with each version of the complaint. */
export function useCorrespondence({
  number,
  version,
}: Pick<ComplaintFileFragment, 'number' | 'version'>): Correspondence | undefined {
  const { data, previousData, refetch } = useQuery(ComplaintCorrespondenceDocument, { variables: { number } })
  const seen = useRef(version)
  useEffect(() => {
    if (seen.current === version) return
    seen.current = version
    void refetch()
  }, [version, refetch])
  return (data ?? previousData)?.complaintByNumber ?? undefined
}

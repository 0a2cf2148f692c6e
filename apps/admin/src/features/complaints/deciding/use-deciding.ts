import { useQuery } from '@apollo/client/react'
import { ComplaintDecisionDocument, type ComplaintFileFragment } from '@waarborg/schema'
import { useEffect, useRef } from 'react'

/** What is found of each part and what closing waits for; asked again with each version of the complaint. */
export function useDeciding({ number, version }: Pick<ComplaintFileFragment, 'number' | 'version'>) {
  const { data, previousData, error, refetch } = useQuery(ComplaintDecisionDocument, {
    variables: { number },
  })
  const seen = useRef(version)
  useEffect(() => {
    if (seen.current === version) return
    seen.current = version
    void refetch()
  }, [version, refetch])
  return {
    decision: (data ?? previousData)?.complaintByNumber ?? undefined,
    error,
    retry: () => void refetch(),
  }
}

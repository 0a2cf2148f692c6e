import type { OperationVariables, TypedDocumentNode } from '@apollo/client'
import { useQuery } from '@apollo/client/react'
import { useEffect, useRef } from 'react'

/**
 * What a panel shows, asked again whenever the figures of the dashboard are of a later moment, or something else happened
 * by which the panel goes. Kept out of the store, where a version may only stand together with all that a form is based on.
 * @param asOf the moment, or the last event; what is shown first is of the first that is known
 */
export function useRenewed<Data, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
  asOf: string | undefined,
) {
  const { data, previousData, error, refetch } = useQuery<Data>(document as TypedDocumentNode<Data>, {
    fetchPolicy: 'no-cache',
  })
  const shown = useRef(asOf)
  useEffect(() => {
    if (asOf === undefined || shown.current === asOf) return
    const first = shown.current === undefined
    shown.current = asOf
    if (!first) void refetch()
  }, [asOf, refetch])
  return { data: (data ?? previousData) as Data | undefined, error, refetch: () => void refetch() }
}

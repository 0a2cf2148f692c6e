import type { TypedDocumentNode } from '@apollo/client'
import { useApolloClient } from '@apollo/client/react'
import { ForceMajeureWindowsDocument, type FormFaultFragment } from '@waarborg/schema'
import { newIdempotencyKey } from '../../graph/idempotency-key.js'

type Payload = { readonly userErrors: readonly FormFaultFragment[] }

/** Carries out an act, and gives what is wrong with it; the list is asked anew. */
export function useForceMajeureAct() {
  const client = useApolloClient()
  return async <Data extends object, Input extends object>(
    mutation: TypedDocumentNode<Data, { input: Input }>,
    input: Omit<Input, 'idempotencyKey'>,
  ) => {
    const { data } = await client.mutate({
      mutation,
      variables: { input: { ...input, idempotencyKey: newIdempotencyKey() } as unknown as Input },
      refetchQueries: [ForceMajeureWindowsDocument],
      awaitRefetchQueries: true,
    })
    return Object.values((data ?? {}) as Record<string, Payload>).flatMap((payload) =>
      typeof payload === 'object' ? payload.userErrors : [],
    )
  }
}

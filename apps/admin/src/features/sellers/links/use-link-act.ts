import type { TypedDocumentNode } from '@apollo/client'
import { useApolloClient } from '@apollo/client/react'
import { type FormFaultFragment, SellerLinksDocument, SellerPointsDocument } from '@waarborg/schema'
import { SellerDocument } from '@waarborg/schema/first'
import { newIdempotencyKey } from '../../../graph/idempotency-key.js'

type Payload = { readonly userErrors: readonly FormFaultFragment[] }

/** Carries out an act on links, and gives what is wrong with it; the links and the points are asked anew. */
export function useLinkAct() {
  const client = useApolloClient()
  return async <Data extends object, Input extends object>(
    mutation: TypedDocumentNode<Data, { input: Input }>,
    input: Omit<Input, 'idempotencyKey'>,
  ) => {
    const { data } = await client.mutate({
      mutation,
      variables: { input: { ...input, idempotencyKey: newIdempotencyKey() } as unknown as Input },
      refetchQueries: [SellerLinksDocument, SellerPointsDocument, SellerDocument],
      awaitRefetchQueries: true,
    })
    return Object.values((data ?? {}) as Record<string, Payload>).flatMap((payload) =>
      typeof payload === 'object' ? payload.userErrors : [],
    )
  }
}

import type { TypedDocumentNode } from '@apollo/client'
import { useApolloClient } from '@apollo/client/react'
import { type FormFaultFragment, ViolationDocument, type ViolationFileFactsFragment } from '@waarborg/schema'
import { newIdempotencyKey } from '../../graph/idempotency-key.js'

type Payload = { readonly userErrors: readonly FormFaultFragment[] }

/** Carries out an act on the version that was seen, and gives what is wrong with it. */
export function useViolationAct({ id, file }: Pick<ViolationFileFactsFragment, 'id' | 'file'>) {
  const client = useApolloClient()
  return async <Data extends object, Input extends object>(
    mutation: TypedDocumentNode<Data, { input: Input }>,
    input: Omit<Input, 'violationId' | 'expectedVersion' | 'idempotencyKey'>,
  ) => {
    const known = {
      violationId: id,
      expectedVersion: file?.version ?? 0,
      idempotencyKey: newIdempotencyKey(),
    }
    const { data } = await client.mutate({
      mutation,
      variables: { input: { ...known, ...input } as unknown as Input },
      refetchQueries: [ViolationDocument],
      awaitRefetchQueries: true,
    })
    return Object.values((data ?? {}) as Record<string, Payload>).flatMap((payload) =>
      typeof payload === 'object' ? payload.userErrors : [],
    )
  }
}

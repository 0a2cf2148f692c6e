import type { TypedDocumentNode } from '@apollo/client'
import { useApolloClient } from '@apollo/client/react'
import type { ComplaintFileFragment, FormFaultFragment } from '@waarborg/schema'
import { newIdempotencyKey } from '../../../graph/idempotency-key.js'

type Answered = { readonly [act: string]: unknown }

/** Does an act on the complaint as it is shown; gives why it was refused. */
export function useAct({ id, version }: Pick<ComplaintFileFragment, 'id' | 'version'>) {
  const client = useApolloClient()
  return async <Data, Input extends object>(
    mutation: TypedDocumentNode<Data, { input: Input }>,
    more: Omit<Input, 'complaintId' | 'expectedVersion' | 'idempotencyKey'>,
  ): Promise<readonly FormFaultFragment[] | undefined> => {
    const named = { complaintId: id, expectedVersion: version, idempotencyKey: newIdempotencyKey() }
    const { data } = await client.mutate({
      mutation,
      variables: { input: { ...named, ...more } as Input } as never,
    })
    const [payload] = Object.values((data ?? {}) as Answered)
    return (payload as { userErrors: readonly FormFaultFragment[] } | undefined)?.userErrors
  }
}

import type { TypedDocumentNode } from '@apollo/client'
import { useApolloClient } from '@apollo/client/react'
import type { FormFaultFragment, PointsEffectFactsFragment } from '@waarborg/schema'
import { useEffect, useState } from 'react'

export interface Preview {
  readonly effects: readonly PointsEffectFactsFragment[]
  readonly needsSecondPerson: boolean
  readonly userErrors: readonly FormFaultFragment[]
}

/** What the one act of a mutation answers. */
type Answered<Data> = Extract<Data[keyof Data], object>

const AFTER_TYPING_MS = 350

/** What it would do, asked again as what is asked changes; null while nothing is known. */
export function usePreview<Data extends object, Input extends object>(
  mutation: TypedDocumentNode<Data, { input: Input }>,
  input: Input | null,
): Answered<Data> | null {
  const client = useApolloClient()
  const [preview, setPreview] = useState<Answered<Data> | null>(null)
  const asked = JSON.stringify(input)
  useEffect(() => {
    let isWanted = true
    if (asked === 'null') return setPreview(null)
    const timer = setTimeout(() => {
      client
        .mutate({ mutation, variables: { input: JSON.parse(asked) }, fetchPolicy: 'no-cache' })
        .then(({ data }) => {
          const [payload] = Object.values((data ?? {}) as Record<string, unknown>).filter(
            (value) => typeof value === 'object',
          )
          if (isWanted) setPreview((payload as Answered<Data> | undefined) ?? null)
        })
        // What cannot be reached is told when it is sent.
        .catch(() => isWanted && setPreview(null))
    }, AFTER_TYPING_MS)
    return () => {
      isWanted = false
      clearTimeout(timer)
    }
  }, [asked, client, mutation])
  return preview
}

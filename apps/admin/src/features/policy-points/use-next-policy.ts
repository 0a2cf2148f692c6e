import { useApolloClient } from '@apollo/client/react'
import {
  ChangePointsPolicyDocument,
  PointsPoliciesDocument,
  type PointsPolicyFactsFragment,
} from '@waarborg/schema'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { useTranslations } from 'use-intl'
import { newIdempotencyKey } from '../../graph/idempotency-key.js'
import { type SortedFaults, sortFaults } from '../../graph/user-errors.js'
import { draftOf, inputOf, notWhole, type PolicyDraft, placedIn, shownFields } from './policy-draft.js'
import { type Replay, useReplay } from './use-replay.js'

const none: SortedFaults = sortFaults([], [])

/**
 * The form of the next version. What was typed stays whatever is refused, also when somebody else was first: then it
 * goes on from what it began with, and says so.
 */
export function useNextPolicy(versions: readonly PointsPolicyFactsFragment[]) {
  const t = useTranslations('pointsPolicy')
  const client = useApolloClient()
  const [basis] = useState(versions)
  const [last] = basis
  if (last === undefined) throw new Error('There is no version to begin from.')
  const form = useForm<PolicyDraft>({ defaultValues: draftOf(basis) })
  const [faults, setFaults] = useState(none)
  const replay = useReplay()

  const showFaults = (draft: PolicyDraft, found: Replay['userErrors']): boolean => {
    const placed = found.map((fault) => ({ ...fault, path: placedIn(draft, fault.path) }))
    const sorted = sortFaults(placed, shownFields(draft))
    setFaults(sorted)
    return found.length > 0
  }
  /** What nobody has to ask the server. */
  const isUnreadable = (draft: PolicyDraft, isToBeKept: boolean): boolean => {
    const missing = isToBeKept && draft.inForceFrom === null ? [['inForceFrom', t('required')] as const] : []
    const found = [...missing, ...notWhole(draft).map((path) => [path, t('whole')] as const)]
    setFaults({ ...none, fields: new Map(found) })
    return found.length > 0
  }

  return {
    form,
    last,
    faults,
    replay,
    /** Looks what it would have done; a day that was not chosen yet is no fault. */
    look: async (): Promise<void> => {
      const draft = form.getValues()
      if (isUnreadable(draft, false)) return replay.forget()
      const told = await replay.ask(inputOf(draft, last))
      if (told === null) return
      const isAsked = ({ path }: Replay['userErrors'][number]) =>
        draft.inForceFrom !== null || path.join('.') !== 'inForceFrom'
      showFaults(draft, told.userErrors.filter(isAsked))
    },
    /** Whether it can be kept, by what the server says of it. */
    check: async (): Promise<boolean> => {
      const draft = form.getValues()
      if (isUnreadable(draft, true)) return false
      const told = await replay.ask(inputOf(draft, last))
      return told !== null && !showFaults(draft, told.userErrors)
    },
    keep: async () => {
      const { data } = await client.mutate({
        mutation: ChangePointsPolicyDocument,
        variables: {
          input: { ...inputOf(form.getValues(), last), idempotencyKey: newIdempotencyKey() },
        },
        refetchQueries: [PointsPoliciesDocument],
      })
      return data?.changePointsPolicy.userErrors
    },
  }
}

import { useMutation, useQuery } from '@apollo/client/react'
import { ChangeBandDocument, ChangeHoursToConfirmDocument, PolicyDocument } from '@waarborg/schema'
import { newIdempotencyKey } from '../../graph/idempotency-key.js'

const refetchQueries = [PolicyDocument]

export function usePolicy() {
  const { data, previousData, error, refetch } = useQuery(PolicyDocument, {
    fetchPolicy: 'cache-and-network',
  })
  return { policy: (data ?? previousData)?.policy, error, retry: () => void refetch() }
}

/** The acts on the policy that was read; each gives what is wrong with it. */
export function usePolicyActs(version: number) {
  const [sendHours] = useMutation(ChangeHoursToConfirmDocument, { refetchQueries, awaitRefetchQueries: true })
  const [sendBand] = useMutation(ChangeBandDocument, { refetchQueries, awaitRefetchQueries: true })
  const known = () => ({ expectedVersion: version, idempotencyKey: newIdempotencyKey() })
  return {
    changeHours: async (hoursToConfirm: number) => {
      const { data } = await sendHours({ variables: { input: { ...known(), hoursToConfirm } } })
      return data?.changeHoursToConfirm.userErrors
    },
    changeBand: async (categoryId: string, fromCents: number | null, toCents: number | null) => {
      const { data } = await sendBand({
        variables: { input: { ...known(), categoryId, fromCents, toCents } },
      })
      return data?.changeBand.userErrors
    },
  }
}

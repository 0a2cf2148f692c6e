import { useQuery } from '@apollo/client/react'
import { AccountDocument, type AccountFactsFragment } from '@waarborg/schema'

export type Account = AccountFactsFragment

/** How whoever is signed in proves who they are, and where they are signed in. */
export function useAccount() {
  const { data, previousData, error, refetch } = useQuery(AccountDocument, {
    fetchPolicy: 'cache-and-network',
  })
  return { account: (data ?? previousData)?.viewer ?? undefined, error, retry: () => void refetch() }
}

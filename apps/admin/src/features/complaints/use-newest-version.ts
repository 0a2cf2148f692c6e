import { useApolloClient } from '@apollo/client/react'
import { ComplaintDocument, type ComplaintFileFragment } from '@waarborg/schema'
import { useState } from 'react'

/**
 * The version on which a form builds: the one that was shown when it was opened, until the reader asks to see
 * the newest. A change that arrives meanwhile therefore conflicts rather than being overwritten unseen.
 */
export function useNewestVersion({ number, version }: Pick<ComplaintFileFragment, 'number' | 'version'>) {
  const client = useApolloClient()
  const [basis, setBasis] = useState(version)
  const showNewest = async () => {
    const { data } = await client.query({
      query: ComplaintDocument,
      variables: { number },
      fetchPolicy: 'network-only',
    })
    const newest = data?.complaintByNumber?.version
    if (newest !== undefined) setBasis(newest)
  }
  return { version: basis, showNewest }
}

import type { ApolloClient } from '@apollo/client'
import { type SignedInFragment, ViewerDocument } from '@waarborg/schema/first'

export type Viewer = SignedInFragment

/** Who is signed in, asked of the server once and then remembered; nothing when nobody is. */
export async function readViewer(client: ApolloClient): Promise<Viewer | undefined> {
  const { data } = await client.query({ query: ViewerDocument })
  return data?.viewer ?? undefined
}

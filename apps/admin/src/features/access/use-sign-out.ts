import { useMutation } from '@apollo/client/react'
import { SignOutDocument } from '@waarborg/schema'
import { failureOf } from '../../graph/failure.js'
import { tellOtherWindows } from '../../graph/other-windows.js'

/**
 * Ends the session at the server and then forgets what was read here.
 * @throws when the server could not be reached: the session goes on, and so does the work.
 */
export function useSignOut(onSignedOut: () => void): () => Promise<void> {
  const [signOut, { client }] = useMutation(SignOutDocument, { fetchPolicy: 'no-cache' })
  return async () => {
    try {
      await signOut()
    } catch (fault) {
      if (failureOf(fault).kind !== 'unauthenticated') throw fault
    }
    tellOtherWindows()
    await client.clearStore()
    onSignedOut()
  }
}

import { useMutation } from '@apollo/client/react'
import {
  BeginPasskeySignInDocument,
  type FormFaultFragment,
  SignInWithPasskeyDocument,
} from '@waarborg/schema/first'
import { useTranslations } from 'use-intl'
import { askPasskey } from '../ask-passkey.js'

/** Signs in with a passkey, alone or as the second step; gives why it could not be done. */
export function usePasskeySignIn(onSignedIn: () => void) {
  const t = useTranslations('access.passkey')
  const [begin] = useMutation(BeginPasskeySignInDocument, { fetchPolicy: 'no-cache' })
  const [finish] = useMutation(SignInWithPasskeyDocument, { fetchPolicy: 'no-cache' })

  return async ({ inFields }: { readonly inFields: boolean }): Promise<readonly FormFaultFragment[]> => {
    const begun = (await begin()).data?.beginPasskeySignIn
    if (!begun?.ticket || !begun.options) return begun?.userErrors ?? []
    const answer = await askPasskey(begun.options, inFields)
    if ('refusal' in answer)
      return [{ code: 'PASSKEY_REFUSED', path: [], message: t(`refusal.${answer.refusal}`) }]
    const input = { ticket: begun.ticket, response: answer.response }
    const { data } = await finish({ variables: { input } })
    if (data?.signInWithPasskey.viewer) onSignedIn()
    return data?.signInWithPasskey.userErrors ?? []
  }
}

import { useMutation } from '@apollo/client/react'
import { Button, TextInput } from '@mantine/core'
import { AddPasskeyDocument, BeginPasskeyDocument } from '@waarborg/schema'
import { useTranslations } from 'use-intl'
import { PlainForm, type Typed, useFormFaults } from '../../../components/form/index.js'
import { makePasskey } from '../ask-passkey.js'
import { OwnPasswordField } from './own-password-field.js'
import type { Account } from './use-account.js'
import { useOwnPassword } from './use-own-password.js'

interface AddPasskeyFormProps {
  readonly account: Account
  /** It is added; with codes when it is the first second step. */
  readonly onDone: (recoveryCodes: readonly string[] | null) => void
}

/** Names a passkey and lets the device make it. */
export function AddPasskeyForm({ account, onDone }: AddPasskeyFormProps) {
  const t = useTranslations('access.passkey')
  const faults = useFormFaults(['name', 'password'])
  const { passwordIn, missingIn } = useOwnPassword(account)
  const [begin] = useMutation(BeginPasskeyDocument, { fetchPolicy: 'no-cache' })
  const [add] = useMutation(AddPasskeyDocument)

  const send = (typed: Typed) => {
    const name = typed('name').trim()
    if (faults.refuse({ name: !name && t('nameRequired'), password: missingIn(typed) })) return
    void faults.attempt(async () => {
      const begun = (await begin()).data?.beginPasskey
      if (!begun?.options) return begun?.userErrors
      const made = await makePasskey(begun.options)
      if ('refusal' in made)
        return [{ code: 'PASSKEY_REFUSED' as const, path: [], message: t(`refusal.${made.refusal}`) }]
      const input = { name, response: made.response, password: passwordIn(typed) }
      const answer = (await add({ variables: { input } })).data?.addPasskey
      if (answer?.viewer) onDone(answer.recoveryCodes)
      return answer?.userErrors
    })
  }

  return (
    <PlainForm faults={faults} onSend={send}>
      <TextInput
        name="name"
        label={t('name')}
        description={t('nameHelp')}
        autoComplete="off"
        required
        withAsterisk={false}
        maxLength={200}
        error={faults.faultOf('name')}
      />
      <OwnPasswordField account={account} error={faults.faultOf('password')} />
      <Button type="submit" loading={faults.sending}>
        {t('make')}
      </Button>
    </PlainForm>
  )
}

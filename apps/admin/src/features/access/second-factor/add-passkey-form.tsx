import { useMutation } from '@apollo/client/react'
import { Button, TextInput } from '@mantine/core'
import { AddPasskeyDocument, BeginPasskeyDocument, type FormFaultFragment } from '@waarborg/schema'
import { useRef } from 'react'
import { useTranslations } from 'use-intl'
import { PlainForm, type Typed, useFormFaults } from '../../../components/form/index.js'
import { makePasskey } from '../ask-passkey.js'
import { OwnPasswordField } from './own-password-field.js'

interface AddPasskeyFormProps {
  /** It is added; with codes when it is the first second step. */
  readonly onDone: (recoveryCodes: readonly string[] | null) => void
}

/** Names a passkey and lets the device make it. */
export function AddPasskeyForm({ onDone }: AddPasskeyFormProps) {
  const t = useTranslations('factors.passkey')
  const refusals = useTranslations('access.passkey.refusal')
  const faults = useFormFaults(['name', 'password'])
  const [begin] = useMutation(BeginPasskeyDocument, { fetchPolicy: 'no-cache' })
  const [add] = useMutation(AddPasskeyDocument)

  /** What the device made, kept for when the password is asked after it. */
  const made = useRef<string>(undefined)

  const make = async (): Promise<readonly FormFaultFragment[] | undefined> => {
    const begun = (await begin()).data?.beginPasskey
    if (!begun?.options) return begun?.userErrors
    const answer = await makePasskey(begun.options)
    if ('refusal' in answer)
      return [{ code: 'PASSKEY_REFUSED', path: [], message: refusals(`${answer.refusal}`) }]
    made.current = answer.response
    return undefined
  }

  const send = (typed: Typed) => {
    const name = typed('name').trim()
    if (faults.refuse({ name: !name && t('nameRequired') })) return
    void faults.attempt(async () => {
      const refused = made.current ? undefined : await make()
      if (!made.current) return refused
      const input = { name, response: made.current, password: typed('password') || null }
      const answer = (await add({ variables: { input } })).data?.addPasskey
      if (answer?.viewer) onDone(answer.recoveryCodes)
      if (answer?.userErrors.some(({ code }) => code === 'PASSKEY_REFUSED')) made.current = undefined
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
      <OwnPasswordField error={faults.faultOf('password')} />
      <Button type="submit" loading={faults.sending}>
        {t('make')}
      </Button>
    </PlainForm>
  )
}

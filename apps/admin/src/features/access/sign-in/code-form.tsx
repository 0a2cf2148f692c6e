import { useMutation } from '@apollo/client/react'
import { Button, TextInput } from '@mantine/core'
import { CompleteSignInDocument, type FormFaultFragment, type SecondFactor } from '@waarborg/schema/first'
import { useEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { PlainForm, type Typed, useFormFaults } from '../../../components/form/index.js'

interface CodeFormProps {
  readonly ticket: string
  readonly method: Exclude<SecondFactor, 'PASSKEY'>
  readonly onSignedIn: () => void
  readonly sort: (faults: readonly FormFaultFragment[]) => readonly FormFaultFragment[]
}

/** The code of an app, or one of those that were kept. */
export function CodeForm({ ticket, method, onSignedIn, sort }: CodeFormProps) {
  const t = useTranslations('access.second')
  const faults = useFormFaults(['code'])
  const field = useRef<HTMLInputElement>(null)
  const [complete] = useMutation(CompleteSignInDocument, { fetchPolicy: 'no-cache' })
  useEffect(() => field.current?.focus(), [])

  const send = (typed: Typed) => {
    const code = typed('code').trim()
    if (faults.refuse({ code: !code && t('required') })) return
    void faults.attempt(async () => {
      const { data } = await complete({ variables: { input: { ticket, method, code } } })
      if (data?.completeSignIn.viewer) onSignedIn()
      return sort(data?.completeSignIn.userErrors ?? [])
    })
  }

  return (
    <PlainForm faults={faults} onSend={send}>
      <TextInput
        ref={field}
        name="code"
        label={t(`${method}.label`)}
        autoComplete={method === 'TOTP' ? 'one-time-code' : 'off'}
        inputMode={method === 'TOTP' ? 'numeric' : 'text'}
        autoCapitalize="none"
        spellCheck={false}
        required
        withAsterisk={false}
        error={faults.faultOf('code')}
        size="md"
      />
      <Button type="submit" size="md" fullWidth loading={faults.sending}>
        {t('confirm')}
      </Button>
    </PlainForm>
  )
}

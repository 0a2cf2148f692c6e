import { useMutation } from '@apollo/client/react'
import { Button, TextInput } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { SignInDocument, type SignInMutation } from '@waarborg/schema/first'
import { useTranslations } from 'use-intl'
import { PasswordField, PlainForm, type Typed, useFormFaults } from '../../../components/form/index.js'
import classes from '../gate.module.css'

interface PasswordFormProps {
  readonly onSignedIn: () => void
  /** The password is right, but it is not enough. */
  readonly onChallenge: (challenge: NonNullable<SignInMutation['signIn']['challenge']>) => void
}

export function PasswordForm({ onSignedIn, onChallenge }: PasswordFormProps) {
  const t = useTranslations('access')
  const faults = useFormFaults(['email', 'password'])
  const [signIn] = useMutation(SignInDocument, { fetchPolicy: 'no-cache' })

  const send = (typed: Typed) => {
    const input = { email: typed('email').trim(), password: typed('password') }
    const missing = {
      email: !input.email && t('required.email'),
      password: !input.password && t('required.password'),
    }
    if (faults.refuse(missing)) return
    void faults.attempt(async () => {
      const answer = (await signIn({ variables: { input } })).data?.signIn
      if (answer?.challenge) onChallenge(answer.challenge)
      if (answer?.viewer) onSignedIn()
      return answer?.userErrors
    })
  }

  return (
    <PlainForm faults={faults} onSend={send}>
      <TextInput
        name="email"
        type="email"
        label={t('email')}
        autoComplete="username webauthn"
        autoCapitalize="none"
        spellCheck={false}
        required
        withAsterisk={false}
        error={faults.faultOf('email')}
        size="md"
      />
      <PasswordField
        name="password"
        label={t('password')}
        autoComplete="current-password"
        error={faults.faultOf('password')}
        size="md"
      />
      <Button
        type="submit"
        size="md"
        fullWidth
        loading={faults.sending}
        loaderProps={{ 'aria-label': t('busy') }}
      >
        {t('signIn')}
      </Button>
      <p className={classes.links}>
        <Link to="/reset">{t('forgotten')}</Link>
      </p>
    </PlainForm>
  )
}

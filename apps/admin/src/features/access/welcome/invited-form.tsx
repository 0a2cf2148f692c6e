import { useMutation } from '@apollo/client/react'
import { Button } from '@mantine/core'
import { AcceptInvitationDocument } from '@waarborg/schema'
import { useTranslations } from 'use-intl'
import { NewPasswordField, PlainForm, type Typed, useFormFaults } from '../../../components/form/index.js'

interface InvitedFormProps {
  readonly token: string
  readonly email: string
  readonly onSignedIn: () => void
  /** The link opens nothing any more. */
  readonly onEnded: () => void
}

/** Somebody who was invited chooses a password, and is in. */
export function InvitedForm({ token, email, onSignedIn, onEnded }: InvitedFormProps) {
  const t = useTranslations('access')
  const faults = useFormFaults(['password'])
  const [accept] = useMutation(AcceptInvitationDocument, { fetchPolicy: 'no-cache' })

  const send = (typed: Typed) => {
    const password = typed('password')
    if (faults.refuse({ password: !password && t('required.newPassword') })) return
    void faults.attempt(async () => {
      const answer = (await accept({ variables: { input: { token, password } } })).data?.acceptInvitation
      if (answer?.viewer) onSignedIn()
      if (answer?.userErrors.some(({ code }) => code === 'LINK_EXPIRED')) onEnded()
      return answer?.userErrors
    })
  }

  return (
    <PlainForm faults={faults} onSend={send}>
      {/* For whatever keeps passwords: whose it is. */}
      <input type="email" name="email" autoComplete="username" value={email} readOnly hidden />
      <NewPasswordField
        name="password"
        label={t('newPassword.label')}
        error={faults.faultOf('password')}
        size="md"
      />
      <Button type="submit" size="md" fullWidth loading={faults.sending}>
        {t('welcome.join.submit')}
      </Button>
    </PlainForm>
  )
}

import { useMutation } from '@apollo/client/react'
import { Button, TextInput } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { RequestPasswordResetDocument } from '@waarborg/schema'
import { type ReactNode, useState } from 'react'
import { useTranslations } from 'use-intl'
import { PlainForm, type Typed, useFormFaults } from '../../../components/form/index.js'
import { FormNotice } from '../../../components/form-notice.js'
import { Gate } from '../gate.js'
import classes from '../gate.module.css'

/** Asks for a mail with a link to choose a new password. */
export function AskResetPage({ preferences }: { preferences: ReactNode }) {
  const t = useTranslations('access')
  const faults = useFormFaults(['email'])
  const [asked, setAsked] = useState<string>()
  const [request] = useMutation(RequestPasswordResetDocument, { fetchPolicy: 'no-cache' })

  const send = (typed: Typed) => {
    const email = typed('email').trim()
    if (faults.refuse({ email: !email && t('required.email') })) return
    void faults.attempt(async () => {
      const answer = (await request({ variables: { input: { email } } })).data?.requestPasswordReset
      if (answer?.requested) setAsked(email)
      return answer?.userErrors
    })
  }

  return (
    <Gate title={t('reset.title')} intro={t('reset.intro')} preferences={preferences}>
      {asked ? (
        <FormNotice tone="good" title={t('reset.asked')}>
          <p>{t('reset.askedText', { email: asked })}</p>
        </FormNotice>
      ) : (
        <PlainForm faults={faults} onSend={send}>
          <TextInput
            name="email"
            type="email"
            label={t('email')}
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
            required
            withAsterisk={false}
            error={faults.faultOf('email')}
            size="md"
          />
          <Button type="submit" size="md" fullWidth loading={faults.sending}>
            {t('reset.ask')}
          </Button>
        </PlainForm>
      )}
      <p className={classes.links}>
        <Link to="/sign-in">{t('toSignIn')}</Link>
      </p>
    </Gate>
  )
}

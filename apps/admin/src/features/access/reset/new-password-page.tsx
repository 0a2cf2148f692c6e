import { useMutation } from '@apollo/client/react'
import { Button } from '@mantine/core'
import { ResetPasswordDocument } from '@waarborg/schema'
import { type ReactNode, useState } from 'react'
import { useTranslations } from 'use-intl'
import { NewPasswordField, PlainForm, type Typed, useFormFaults } from '../../../components/form/index.js'
import { DeadLink } from '../dead-link.js'
import { Gate } from '../gate.js'

interface NewPasswordPageProps {
  /** What the link carried. */
  readonly token: string
  readonly onChanged: () => void
  readonly preferences: ReactNode
}

/** Where the mailed link leads: chooses a new password. */
export function NewPasswordPage({ token, onChanged, preferences }: NewPasswordPageProps) {
  const t = useTranslations('access')
  const faults = useFormFaults(['password'])
  const [ended, setEnded] = useState(token === '')
  const [reset] = useMutation(ResetPasswordDocument, { fetchPolicy: 'no-cache' })

  const send = (typed: Typed) => {
    const password = typed('password')
    if (faults.refuse({ password: !password && t('required.newPassword') })) return
    void faults.attempt(async () => {
      const answer = (await reset({ variables: { input: { token, password } } })).data?.resetPassword
      if (answer?.changed) onChanged()
      setEnded(answer?.userErrors.some(({ code }) => code === 'LINK_EXPIRED') ?? false)
      return answer?.userErrors
    })
  }

  if (ended) return <DeadLink kind="reset" preferences={preferences} />
  return (
    <Gate title={t('newPassword.title')} intro={t('newPassword.intro')} preferences={preferences}>
      <PlainForm faults={faults} onSend={send}>
        <NewPasswordField
          name="password"
          label={t('newPassword.label')}
          error={faults.faultOf('password')}
          size="md"
        />
        <Button type="submit" size="md" fullWidth loading={faults.sending}>
          {t('newPassword.submit')}
        </Button>
      </PlainForm>
    </Gate>
  )
}

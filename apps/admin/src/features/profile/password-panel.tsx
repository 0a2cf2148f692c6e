import { useMutation } from '@apollo/client/react'
import { Button } from '@mantine/core'
import { IconKey } from '@tabler/icons-react'
import { ChangePasswordDocument } from '@waarborg/schema'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import {
  NewPasswordField,
  PasswordField,
  PlainForm,
  type Typed,
  useFormFaults,
} from '../../components/form/index.js'
import { Panel } from '../../components/panel.js'
import { say } from '../../components/toasts/index.js'

/** Changes the password, which ends every other session. */
export function PasswordPanel({ onChanged }: { onChanged: () => void }) {
  const t = useTranslations('profile.password')
  const shared = useTranslations('components.password')
  const faults = useFormFaults(['current', 'password'])
  const [change] = useMutation(ChangePasswordDocument)
  const [changes, setChanges] = useState(0)

  const send = (typed: Typed) => {
    const input = { current: typed('current'), password: typed('password') }
    const missing = {
      current: !input.current && shared('required'),
      password: !input.password && t('required'),
    }
    if (faults.refuse(missing)) return
    void faults.attempt(async () => {
      const answer = (await change({ variables: { input } })).data?.changePassword
      if (answer?.changed) {
        say('good', t('changed'))
        onChanged()
        setChanges((before) => before + 1)
      }
      return answer?.userErrors
    })
  }

  return (
    <Panel title={t('title')} icon={<IconKey aria-hidden />}>
      <PlainForm key={changes} faults={faults} onSend={send}>
        <PasswordField
          name="current"
          label={shared('own')}
          autoComplete="current-password"
          error={faults.faultOf('current')}
        />
        <NewPasswordField name="password" label={t('new')} error={faults.faultOf('password')} />
        <Button type="submit" variant="default" loading={faults.sending}>
          {t('submit')}
        </Button>
      </PlainForm>
    </Panel>
  )
}

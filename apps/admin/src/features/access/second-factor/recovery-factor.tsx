import { useMutation } from '@apollo/client/react'
import { Button } from '@mantine/core'
import { RenewRecoveryCodesDocument } from '@waarborg/schema'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { PlainForm, type Typed, useFormFaults } from '../../../components/form/index.js'
import classes from './factors.module.css'
import { OwnPasswordField } from './own-password-field.js'
import { SetUpDialog } from './set-up-dialog.js'
import type { Account } from './use-account.js'

/** How many recovery codes are left, and new ones in place of them. */
export function RecoveryFactor({ account }: { account: Account }) {
  const t = useTranslations('factors.recovery')
  const [opened, setOpened] = useState(false)
  return (
    <section className={classes.factor}>
      <div className={classes.line}>
        <div>
          <h3>{t('title')}</h3>
          <p>{t('left', { count: account.recoveryCodesLeft })}</p>
        </div>
        <Button variant="default" size="xs" onClick={() => setOpened(true)}>
          {t('renew')}
        </Button>
      </div>
      {opened && (
        <SetUpDialog title={t('renew')} onClose={() => setOpened(false)}>
          {(onDone) => <RenewForm onDone={onDone} />}
        </SetUpDialog>
      )}
    </section>
  )
}

interface RenewFormProps {
  readonly onDone: (recoveryCodes: readonly string[]) => void
}

function RenewForm({ onDone }: RenewFormProps) {
  const t = useTranslations('factors.recovery')
  const faults = useFormFaults(['password'])
  const [renew] = useMutation(RenewRecoveryCodesDocument)
  const send = (typed: Typed) => {
    void faults.attempt(async () => {
      const input = { password: typed('password') || null }
      const answer = (await renew({ variables: { input } })).data?.renewRecoveryCodes
      if (answer?.recoveryCodes) onDone(answer.recoveryCodes)
      return answer?.userErrors
    })
  }
  return (
    <PlainForm faults={faults} onSend={send}>
      <p>{t('renewText')}</p>
      <OwnPasswordField error={faults.faultOf('password')} />
      <Button type="submit" loading={faults.sending}>
        {t('renewAct')}
      </Button>
    </PlainForm>
  )
}

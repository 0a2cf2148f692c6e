import { useMutation } from '@apollo/client/react'
import { Button } from '@mantine/core'
import { RemoveTotpDocument } from '@waarborg/schema'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { say } from '../../../components/toasts/index.js'
import classes from './factors.module.css'
import { RemoveFactorDialog } from './remove-factor-dialog.js'
import { SetUpDialog } from './set-up-dialog.js'
import { TotpSetUp } from './totp-set-up.js'
import type { Account } from './use-account.js'

/** The app that makes codes: there or not, and both ways to change that. */
export function AppFactor({ account }: { account: Account }) {
  const t = useTranslations('factors.totp')
  const [opened, setOpened] = useState<'set-up' | 'remove'>()
  const [remove] = useMutation(RemoveTotpDocument)
  const close = () => setOpened(undefined)
  return (
    <section className={classes.factor}>
      <div className={classes.line}>
        <div>
          <h3>{t('title')}</h3>
          <p>{account.hasTotp ? t('on') : t('off')}</p>
        </div>
        <Button variant="default" size="xs" onClick={() => setOpened(account.hasTotp ? 'remove' : 'set-up')}>
          {account.hasTotp ? t('remove') : t('setUp')}
        </Button>
      </div>
      {opened === 'set-up' && (
        <SetUpDialog title={t('setUp')} onClose={close}>
          {(onDone) => <TotpSetUp onDone={onDone} />}
        </SetUpDialog>
      )}
      {opened === 'remove' && (
        <RemoveFactorDialog
          title={t('removeTitle')}
          text={t('removeText')}
          act={t('remove')}
          onClose={close}
          send={async (password) => {
            const answer = (await remove({ variables: { input: { password } } })).data?.removeTotp
            if (answer?.viewer) say('good', t('removed'))
            return answer?.userErrors
          }}
        />
      )}
    </section>
  )
}

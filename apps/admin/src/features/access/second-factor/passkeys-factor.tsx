import { useMutation } from '@apollo/client/react'
import { Button } from '@mantine/core'
import { RemovePasskeyDocument } from '@waarborg/schema'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { say } from '../../../components/toasts/index.js'
import { knowsPasskeys } from '../ask-passkey.js'
import { AddPasskeyForm } from './add-passkey-form.js'
import classes from './factors.module.css'
import { PasskeyList } from './passkey-list.js'
import { RemoveFactorDialog } from './remove-factor-dialog.js'
import { SetUpDialog } from './set-up-dialog.js'
import type { Account } from './use-account.js'

/** The passkeys of this account, by the names their owner gave them. */
export function PasskeysFactor({ account }: { account: Account }) {
  const t = useTranslations('factors.passkey')
  const [adding, setAdding] = useState(false)
  const [removing, setRemoving] = useState<Account['passkeys'][number]>()
  const [remove] = useMutation(RemovePasskeyDocument)
  return (
    <section className={classes.factor}>
      <div className={classes.line}>
        <div>
          <h3>{t('titles')}</h3>
          <p>{knowsPasskeys() ? t('what') : t('unknown')}</p>
        </div>
        {knowsPasskeys() && (
          <Button variant="default" size="xs" onClick={() => setAdding(true)}>
            {t('add')}
          </Button>
        )}
      </div>
      <PasskeyList passkeys={account.passkeys} onRemove={setRemoving} />
      {adding && (
        <SetUpDialog title={t('add')} onClose={() => setAdding(false)}>
          {(onDone) => (
            <AddPasskeyForm
              onDone={(codes) => {
                say('good', t('added'))
                onDone(codes)
              }}
            />
          )}
        </SetUpDialog>
      )}
      {removing && (
        <RemoveFactorDialog
          title={t('removeTitle', { name: removing.name })}
          text={t('removeText')}
          act={t('remove')}
          onClose={() => setRemoving(undefined)}
          send={async (password) => {
            const input = { passkeyId: removing.id, password }
            const answer = (await remove({ variables: { input } })).data?.removePasskey
            if (answer?.viewer) say('good', t('removed', { name: removing.name }))
            return answer?.userErrors
          }}
        />
      )}
    </section>
  )
}

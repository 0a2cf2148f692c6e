import { Button } from '@mantine/core'
import type { HandlerFileFragment } from '@waarborg/schema'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { AskFirst } from '../../../components/ask-first.js'
import { useFormFaults } from '../../../components/form/index.js'
import { FormNotice } from '../../../components/form-notice.js'
import { Panel } from '../../../components/panel.js'
import { say } from '../../../components/toasts/index.js'
import { AccountTag } from '../account-tag.js'
import { ChangedMeanwhile } from './changed-meanwhile.js'
import classes from './manage.module.css'
import { type AccountAct, accountActs, useAccountActs } from './use-account-acts.js'

/** Whether somebody can sign in, and what may be done about it; what ends something is asked first. */
export function AccountPanel({ handler }: { handler: HandlerFileFragment }) {
  const t = useTranslations('people.account')
  const faults = useFormFaults([])
  const act = useAccountActs(handler)
  const [asking, setAsking] = useState<'DISABLE' | 'RESET_SECOND_FACTOR'>()
  const { name, accountState, allowedActions, workload } = handler

  const carryOut = async (chosen: AccountAct) => {
    if (!(await faults.attempt(() => act(chosen)))) return
    setAsking(undefined)
    say('good', t(`${chosen}.done`, { name }))
  }
  const press = (chosen: AccountAct) => {
    if (chosen === 'DISABLE' || chosen === 'RESET_SECOND_FACTOR') setAsking(chosen)
    else void carryOut(chosen)
  }

  return (
    <Panel title={t('title')} aside={<AccountTag state={accountState} />}>
      <div className={classes.account}>
        {!asking && faults.told && <FormNotice tone="danger">{faults.told}</FormNotice>}
        <ChangedMeanwhile handlerId={handler.id} message={faults.conflict} />
        <p>{t(`state.${accountState}`, { name })}</p>
        <div className={classes.buttons}>
          {accountActs
            .filter((one) => allowedActions.includes(one))
            .map((one) => (
              <Button key={one} variant="default" disabled={faults.sending} onClick={() => press(one)}>
                {t(`${one}.act`)}
              </Button>
            ))}
        </div>
      </div>
      {asking && (
        <AskFirst
          title={t(`${asking}.title`, { name })}
          act={t(`${asking}.act`)}
          faults={faults}
          onAct={() => void carryOut(asking)}
          onClose={() => setAsking(undefined)}
        >
          <p>{t(`${asking}.text`, { name })}</p>
          {asking === 'DISABLE' && (
            <p>{workload ? t('DISABLE.work', { count: workload.open }) : t('DISABLE.workUnseen')}</p>
          )}
          {faults.conflict && <FormNotice tone="warn">{faults.conflict}</FormNotice>}
        </AskFirst>
      )}
    </Panel>
  )
}

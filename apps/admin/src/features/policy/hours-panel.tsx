import { Button, TextInput } from '@mantine/core'
import type { PolicyFragment } from '@waarborg/schema'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { ActDialog } from '../../components/act-dialog.js'
import { Panel } from '../../components/panel.js'
import { useDialog } from '../../components/use-dialog.js'
import classes from './policy.module.css'
import { usePolicyActs } from './use-policy.js'

interface HoursPanelProps {
  readonly policy: PolicyFragment
  readonly mayChange: boolean
}

/** Within how many hours a handler confirms taking a complaint on. */
export function HoursPanel({ policy, mayChange }: HoursPanelProps) {
  const t = useTranslations('policy')
  const [changing, setChanging] = useState(false)
  return (
    <Panel
      title={t('hours')}
      aside={
        mayChange && (
          <Button size="xs" variant="default" aria-label={t('changeHours')} onClick={() => setChanging(true)}>
            {t('change')}
          </Button>
        )
      }
    >
      <p className={classes.figure}>{t('hoursOf', { count: policy.hoursToConfirm })}</p>
      <p className={classes.about}>{t('hoursText')}</p>
      {changing && <HoursDialog policy={policy} onClose={() => setChanging(false)} />}
    </Panel>
  )
}

function HoursDialog({ policy, onClose }: { policy: PolicyFragment; onClose: () => void }) {
  const t = useTranslations('policy')
  const { faults, carryOut } = useDialog(['hoursToConfirm'], { done: t('changed'), onClose })
  const { changeHours } = usePolicyActs(policy.version)
  return (
    <ActDialog
      title={t('changeHours')}
      act={t('save')}
      faults={faults}
      onClose={onClose}
      onSend={(typed) => {
        const text = typed('hoursToConfirm').trim()
        if (faults.refuse({ hoursToConfirm: !/^\d{1,6}$/.test(text) && t('wholeHours') })) return
        carryOut(() => changeHours(Number(text)))
      }}
    >
      <TextInput
        name="hoursToConfirm"
        label={t('hoursLabel')}
        defaultValue={String(policy.hoursToConfirm)}
        inputMode="numeric"
        maxLength={6}
        error={faults.faultOf('hoursToConfirm')}
        data-autofocus
      />
    </ActDialog>
  )
}

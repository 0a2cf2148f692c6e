import { Radio, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { ActDialog } from '../../components/act-dialog.js'
import { DayField } from '../../components/day-field.js'
import { useDialog } from '../../components/use-dialog.js'
import classes from './calendar.module.css'
import { today, useCalendarActs } from './use-calendar.js'

const decisions = ['CLOSED', 'OPEN'] as const

interface DayDialogProps {
  readonly version: number
  readonly onClose: () => void
}

/** A day on which the office is closed though it would work, or the reverse. */
export function DayDialog({ version, onClose }: DayDialogProps) {
  const t = useTranslations('calendar')
  const { faults, carryOut } = useDialog(['on', 'name'], { done: t('changed'), onClose })
  const { decideDay } = useCalendarActs(version)
  const [on, setOn] = useState<string | null>(null)
  const [decision, setDecision] = useState<(typeof decisions)[number]>('CLOSED')
  return (
    <ActDialog
      title={t('decide')}
      act={t('save')}
      faults={faults}
      onClose={onClose}
      onSend={(typed) => {
        const name = typed('name')
        if (faults.refuse({ on: !on && t('required'), name: !name.trim() && t('required') }) || !on) return
        carryOut(() => decideDay(on, decision, name))
      }}
    >
      <p>{t('decideText')}</p>
      <DayField
        required
        label={t('on')}
        value={on}
        onChange={setOn}
        earliest={today()}
        error={faults.faultOf('on')}
      />
      <Radio.Group
        label={t('decision')}
        value={decision}
        onChange={(chosen) => setDecision(decisions.find((one) => one === chosen) ?? 'CLOSED')}
      >
        <div className={classes.choices}>
          {decisions.map((one) => (
            <Radio key={one} value={one} label={t(`decisions.${one}`)} />
          ))}
        </div>
      </Radio.Group>
      <TextInput
        name="name"
        label={t('name')}
        description={t('nameHelp')}
        maxLength={100}
        error={faults.faultOf('name')}
      />
    </ActDialog>
  )
}

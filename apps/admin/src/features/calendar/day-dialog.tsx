import { Button, Modal, Radio, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { DayField } from '../../components/day-field.js'
import { PlainForm, useFormFaults } from '../../components/form/index.js'
import { say } from '../../components/toasts/index.js'
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
  const components = useTranslations('components')
  const faults = useFormFaults(['on', 'name'])
  const { decideDay } = useCalendarActs(version)
  const [on, setOn] = useState<string | null>(null)
  const [decision, setDecision] = useState<(typeof decisions)[number]>('CLOSED')
  const [name, setName] = useState('')
  const send = async () => {
    if (faults.refuse({ on: !on && t('required'), name: !name.trim() && t('required') }) || !on) return
    if (!(await faults.attempt(() => decideDay(on, decision, name)))) return
    say('good', t('changed'))
    onClose()
  }
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('decide')}
      closeButtonProps={{ 'aria-label': components('close') }}
    >
      <PlainForm faults={{ ...faults, told: faults.conflict ?? faults.told }} onSend={() => void send()}>
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
          label={t('name')}
          description={t('nameHelp')}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          maxLength={100}
          error={faults.faultOf('name')}
        />
        <div className={classes.buttons}>
          <Button variant="default" onClick={onClose} disabled={faults.sending}>
            {components('cancel')}
          </Button>
          <Button type="submit" loading={faults.sending}>
            {t('save')}
          </Button>
        </div>
      </PlainForm>
    </Modal>
  )
}

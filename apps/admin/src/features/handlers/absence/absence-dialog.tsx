import { useQuery } from '@apollo/client/react'
import { NativeSelect } from '@mantine/core'
import { HandlerChoicesDocument, type HandlerFileFragment } from '@waarborg/schema'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { ActDialog } from '../../../components/act-dialog.js'
import { DayField } from '../../../components/day-field.js'
import { useFormFaults } from '../../../components/form/index.js'
import { say } from '../../../components/toasts/index.js'
import { nowInMilliseconds } from '../../../format/now.js'
import { officeTime } from '../../../format/office-time.js'
import classes from './absence.module.css'
import { useArrangeAbsence } from './use-absence-acts.js'

interface AbsenceDialogProps {
  readonly handler: HandlerFileFragment
  readonly onClose: () => void
}

const fields = ['fromOn', 'untilOn', 'substituteId'] as const

/** From when until when, and who takes the work over. */
export function AbsenceDialog({ handler, onClose }: AbsenceDialogProps) {
  const t = useTranslations('absence')
  const faults = useFormFaults(fields)
  const arrange = useArrangeAbsence(handler.id)
  const { on: today } = officeTime(nowInMilliseconds())
  const [fromOn, setFromOn] = useState<string | null>(today)
  const [untilOn, setUntilOn] = useState<string | null>(null)
  const [substituteId, setSubstituteId] = useState('')
  const { data } = useQuery(HandlerChoicesDocument, {
    variables: { filter: { onDuty: true, roles: ['HANDLER', 'COORDINATOR', 'MANAGEMENT'] } },
  })
  const people = data?.handlers.nodes.filter(({ id }) => id !== handler.id) ?? []
  const send = async () => {
    const missing = {
      fromOn: !fromOn && t('required'),
      untilOn: !untilOn && t('required'),
      substituteId: !substituteId && t('required'),
    }
    if (faults.refuse(missing) || !fromOn || !untilOn) return
    if (!(await faults.attempt(() => arrange({ fromOn, untilOn, substituteId })))) return
    say('good', t('arranged', { name: handler.name }))
    onClose()
  }
  return (
    <ActDialog
      title={t('arrangeTitle', { name: handler.name })}
      act={t('arrange')}
      faults={faults}
      onClose={onClose}
      onSend={() => void send()}
    >
      <p>{t('arrangeText')}</p>
      <div className={classes.days}>
        <DayField
          required
          label={t('from')}
          value={fromOn}
          onChange={setFromOn}
          earliest={today}
          error={faults.faultOf('fromOn')}
        />
        <DayField
          required
          label={t('until')}
          value={untilOn}
          onChange={setUntilOn}
          earliest={fromOn ?? today}
          error={faults.faultOf('untilOn')}
        />
      </div>
      <NativeSelect
        label={t('substitute')}
        description={t('substituteHelp')}
        value={substituteId}
        onChange={(event) => setSubstituteId(event.currentTarget.value)}
        error={faults.faultOf('substituteId')}
        data={[
          { value: '', label: t('choose') },
          ...people.map(({ id, name, workload }) => ({
            value: id,
            label: t('withWork', { name, count: workload?.open ?? 0 }),
          })),
        ]}
      />
    </ActDialog>
  )
}

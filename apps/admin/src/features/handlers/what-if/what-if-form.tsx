import { useQuery } from '@apollo/client/react'
import { Button, NativeSelect, Radio } from '@mantine/core'
import { type DeadlineChangeInput, HandlerChoicesDocument } from '@waarborg/schema'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { DayField } from '../../../components/day-field.js'
import { PlainForm, useFormFaults } from '../../../components/form/index.js'
import { nowInMilliseconds } from '../../../format/now.js'
import { officeTime } from '../../../format/office-time.js'
import classes from './what-if.module.css'

const kinds = ['calendar', 'absence', 'recompute'] as const
const days = ['closed', 'open'] as const

/** Which change: a day on which the office is closed or open, somebody who is away, or deadlines computed again. */
export function WhatIfForm({ onLook }: { readonly onLook: (change: DeadlineChangeInput) => void }) {
  const t = useTranslations('whatIf')
  const faults = useFormFaults(['on', 'handlerId', 'fromOn', 'untilOn'])
  const { on: today } = officeTime(nowInMilliseconds())
  const [kind, setKind] = useState<(typeof kinds)[number]>('calendar')
  const [on, setOn] = useState<string | null>(null)
  const [day, setDay] = useState<(typeof days)[number]>('closed')
  const [fromOn, setFromOn] = useState<string | null>(today)
  const [untilOn, setUntilOn] = useState<string | null>(null)
  const [handlerId, setHandlerId] = useState('')
  const [substituteId, setSubstituteId] = useState('')
  const { data } = useQuery(HandlerChoicesDocument, {
    variables: { filter: { onDuty: true, roles: ['HANDLER', 'COORDINATOR', 'MANAGEMENT'] } },
  })
  const people = data?.handlers.nodes.map(({ id, name }) => ({ value: id, label: name })) ?? []
  const look = () => {
    if (kind === 'recompute') return onLook({ recompute: true })
    if (kind === 'calendar') {
      if (faults.refuse({ on: !on && t('required') }) || !on) return
      return onLook({ calendarDay: { on, working: day === 'open' } })
    }
    const missing = {
      handlerId: !handlerId && t('required'),
      fromOn: !fromOn && t('required'),
      untilOn: untilOn ? fromOn !== null && untilOn < fromOn && t('backwards') : t('required'),
    }
    if (faults.refuse(missing) || !fromOn || !untilOn) return
    onLook({ absence: { handlerId, fromOn, untilOn, substituteId: substituteId || null } })
  }
  return (
    <PlainForm faults={faults} onSend={look}>
      <div className={classes.form}>
        <Radio.Group
          aria-label={t('kind')}
          value={kind}
          onChange={(chosen) => setKind(chosen as typeof kind)}
        >
          <div className={classes.choices}>
            {kinds.map((one) => (
              <Radio key={one} value={one} label={t(one)} />
            ))}
          </div>
        </Radio.Group>
        {kind === 'recompute' && <p className={classes.quiet}>{t('recomputeText')}</p>}
        {kind === 'calendar' && (
          <div className={classes.fields}>
            <DayField
              required
              label={t('on')}
              value={on}
              onChange={setOn}
              earliest={today}
              error={faults.faultOf('on')}
            />
            <NativeSelect
              label={t('day')}
              value={day}
              onChange={({ currentTarget }) => setDay(currentTarget.value as typeof day)}
              data={days.map((one) => ({ value: one, label: t(one) }))}
            />
          </div>
        )}
        {kind === 'absence' && (
          <div className={classes.fields}>
            <NativeSelect
              label={t('who')}
              value={handlerId}
              onChange={({ currentTarget }) => setHandlerId(currentTarget.value)}
              error={faults.faultOf('handlerId')}
              data={[{ value: '', label: t('choose') }, ...people]}
            />
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
            <NativeSelect
              label={t('substitute')}
              value={substituteId}
              onChange={({ currentTarget }) => setSubstituteId(currentTarget.value)}
              data={[{ value: '', label: t('nobody') }, ...people.filter(({ value }) => value !== handlerId)]}
            />
          </div>
        )}
        <div>
          <Button type="submit">{t('look')}</Button>
        </div>
      </div>
    </PlainForm>
  )
}

import { Button } from '@mantine/core'
import type { WorkingCalendarQuery } from '@waarborg/schema'
import { formatDay } from '@waarborg/ui'
import { useState } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { AskFirst } from '../../components/ask-first.js'
import { useFormFaults } from '../../components/form/index.js'
import { Tag } from '../../components/tag.js'
import { say } from '../../components/toasts/index.js'
import classes from './calendar.module.css'
import { today, useCalendarActs } from './use-calendar.js'

type Day = WorkingCalendarQuery['workingCalendar']['days'][number]

interface DayListProps {
  readonly days: readonly Day[]
  readonly version: number
  readonly mayChange: boolean
}

/** The holidays of a year and the days that the office decided itself; those to come can be given back. */
export function DayList({ days, version, mayChange }: DayListProps) {
  const t = useTranslations('calendar')
  const locale = useLocale()
  const [leaving, setLeaving] = useState<Day>()
  if (days.length === 0) return <p className={classes.about}>{t('none')}</p>
  return (
    <>
      <ul className={classes.days}>
        {days.map((day) => (
          <li key={day.on} className={classes.day}>
            <span className={classes.on}>{formatDay(day.on, locale)}</span>
            <span className={classes.name}>{day.name}</span>
            <span>
              <Tag tone={day.working ? 'good' : day.own ? 'warn' : 'neutral'}>
                {day.working ? t('open') : day.own ? t('closed') : t('holiday')}
              </Tag>
            </span>
            {mayChange && day.own && day.on >= today() && (
              <Button
                size="xs"
                variant="default"
                aria-label={t('giveBackDay', { name: day.name })}
                onClick={() => setLeaving(day)}
              >
                {t('giveBack')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {leaving && <GiveBack day={leaving} version={version} onClose={() => setLeaving(undefined)} />}
    </>
  )
}

interface GiveBackProps {
  readonly day: Day
  readonly version: number
  readonly onClose: () => void
}

/** The calendar decides again about a day, after it was asked. */
function GiveBack({ day, version, onClose }: GiveBackProps) {
  const t = useTranslations('calendar')
  const locale = useLocale()
  const faults = useFormFaults([])
  const { decideDay } = useCalendarActs(version)
  const giveBack = async () => {
    if (!(await faults.attempt(() => decideDay(day.on, 'BY_CALENDAR')))) return
    say('good', t('changed'))
    onClose()
  }
  return (
    <AskFirst
      title={t('giveBackTitle', { name: day.name })}
      act={t('giveBack')}
      faults={{ ...faults, told: faults.conflict ?? faults.told }}
      onAct={() => void giveBack()}
      onClose={onClose}
    >
      <p>{t('giveBackText', { on: formatDay(day.on, locale) })}</p>
    </AskFirst>
  )
}

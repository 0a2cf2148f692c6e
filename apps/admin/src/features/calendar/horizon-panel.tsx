import { Button } from '@mantine/core'
import type { CalendarFragment } from '@waarborg/schema'
import { formatDay, formatMoment } from '@waarborg/ui'
import { useState } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { ActDialog } from '../../components/act-dialog.js'
import { DayField } from '../../components/day-field.js'
import { Facts } from '../../components/facts.js'
import { Panel } from '../../components/panel.js'
import { useDialog } from '../../components/use-dialog.js'
import classes from './calendar.module.css'
import { useCalendarActs } from './use-calendar.js'

interface HorizonPanelProps {
  readonly calendar: CalendarFragment
  readonly mayChange: boolean
}

/** Which version holds, since when and by whom, and until when it decides. */
export function HorizonPanel({ calendar, mayChange }: HorizonPanelProps) {
  const t = useTranslations('calendar')
  const locale = useLocale()
  const [extending, setExtending] = useState(false)
  const { version, horizonOn, decidedAt, decidedBy } = calendar
  return (
    <Panel title={t('version')}>
      <Facts
        facts={[
          { name: t('number'), value: String(version) },
          { name: t('decidedAt'), value: formatMoment(decidedAt, locale, 'short') },
          { name: t('decidedBy'), value: decidedBy?.name ?? t('office') },
          { name: t('horizon'), value: formatDay(horizonOn, locale) },
        ]}
      />
      <p className={classes.about}>{t('versionText')}</p>
      {mayChange && (
        <Button variant="default" onClick={() => setExtending(true)}>
          {t('extend')}
        </Button>
      )}
      {extending && <ExtendDialog calendar={calendar} onClose={() => setExtending(false)} />}
    </Panel>
  )
}

interface ExtendDialogProps {
  readonly calendar: CalendarFragment
  readonly onClose: () => void
}

/** Asks until when the calendar decides. */
function ExtendDialog({ calendar, onClose }: ExtendDialogProps) {
  const t = useTranslations('calendar')
  const { faults, carryOut } = useDialog(['horizonOn'], { done: t('changed'), onClose })
  const { extendCalendar } = useCalendarActs(calendar.version)
  const [horizonOn, setHorizonOn] = useState<string | null>(null)
  return (
    <ActDialog
      title={t('extend')}
      act={t('save')}
      faults={faults}
      onClose={onClose}
      onSend={() => {
        if (faults.refuse({ horizonOn: !horizonOn && t('required') }) || !horizonOn) return
        carryOut(() => extendCalendar(horizonOn))
      }}
    >
      <p>{t('extendText')}</p>
      <DayField
        required
        label={t('horizonOn')}
        value={horizonOn}
        onChange={setHorizonOn}
        earliest={calendar.horizonOn}
        error={faults.faultOf('horizonOn')}
      />
    </ActDialog>
  )
}

import { Button } from '@mantine/core'
import { IconCalendarPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import columns from '../../components/columns.module.css'
import { FailureNotice } from '../../components/failure-notice.js'
import { RowSkeletons } from '../../components/list/index.js'
import { PageHeader } from '../../components/page-header.js'
import { Panel } from '../../components/panel.js'
import { useMay } from '../../graph/use-may.js'
import classes from './calendar.module.css'
import { DayDialog } from './day-dialog.js'
import { DayList } from './day-list.js'
import { HorizonPanel } from './horizon-panel.js'
import { useCalendar } from './use-calendar.js'
import { YearChoice } from './year-choice.js'

/** On which days the office works, and until when that is decided; who may, decides it (D-1, D-3). */
export function CalendarPage() {
  const t = useTranslations('calendar')
  const mayChange = useMay()('CALENDAR_CHANGE')
  const [adding, setAdding] = useState(false)
  const { year, calendar, known, error, retry } = useCalendar()
  return (
    <>
      <PageHeader
        title={t('title')}
        below={<p className={classes.about}>{t('about')}</p>}
        actions={
          mayChange &&
          known && (
            <Button leftSection={<IconCalendarPlus size={16} aria-hidden />} onClick={() => setAdding(true)}>
              {t('decide')}
            </Button>
          )
        }
      />
      {known ? (
        <div className={columns.columns}>
          <Panel title={t('days', { year: String(year) })} aside={<YearChoice year={year} />}>
            {calendar ? (
              <DayList days={calendar.days} version={calendar.version} mayChange={mayChange} />
            ) : (
              <RowSkeletons rows={8} />
            )}
          </Panel>
          <HorizonPanel calendar={known} mayChange={mayChange} />
        </div>
      ) : error ? (
        <FailureNotice error={error} onRetry={retry} />
      ) : (
        <RowSkeletons rows={8} />
      )}
      {adding && known && <DayDialog version={known.version} onClose={() => setAdding(false)} />}
    </>
  )
}

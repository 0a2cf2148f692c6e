import { Modal, SegmentedControl } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import type { ComplaintFileFragment } from '@waarborg/schema'
import { formatDueMoment, formatMoment } from '@waarborg/ui'
import { useState } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { ExplanationCalendar } from './explanation-calendar.js'
import classes from './explanation-dialog.module.css'
import { ExplanationList } from './explanation-list.js'

type Clock = ComplaintFileFragment['clocks'][number]

/** Why a clock ends when it ends: day by day, with the rules and the calendar by which it was counted. */
export function ExplanationDialog({ clock, onClose }: { clock: Clock; onClose: () => void }) {
  const t = useTranslations('explanation')
  const shared = useTranslations('components')
  const kinds = useTranslations('graph.clock')
  const locale = useLocale()
  const narrow = useMediaQuery('(max-width: 40em)', undefined, { getInitialValueInEffect: false })
  // A week beside each other needs some room for its words.
  const [view, setView] = useState(window.innerWidth < 400 ? 'list' : 'calendar')
  const { rules, calendar, calendarVersion, recomputed, summary, days } = clock.explanation
  return (
    <Modal
      opened
      onClose={onClose}
      size="xl"
      fullScreen={narrow ?? false}
      title={t('title', { due: formatDueMoment(clock.dueAt, locale) })}
      closeButtonProps={{ 'aria-label': shared('close') }}
    >
      <p className={classes.kind}>{t('clock', { clock: kinds(clock.kind) })}</p>
      <p className={classes.summary}>{summary}</p>
      <SegmentedControl
        className={classes.views ?? ''}
        size="xs"
        aria-label={t('view')}
        value={view}
        onChange={setView}
        data={[
          { value: 'calendar', label: t('calendarView') },
          { value: 'list', label: t('listView') },
        ]}
      />
      {view === 'calendar' ? <ExplanationCalendar days={days} /> : <ExplanationList days={days} />}
      <h3 className={classes.heading}>{t('rules')}</h3>
      <ul className={classes.rules}>
        {rules.map((rule) => (
          <li key={rule}>
            <strong>{rule}</strong>
            <RuleText rule={rule} />
          </li>
        ))}
      </ul>
      <p className={classes.calendar}>{t('calendar', { name: calendar, version: calendarVersion })}</p>
      {recomputed && (
        <p className={classes.calendar}>
          {t('recomputed', { at: formatMoment(recomputed.at, locale), name: recomputed.by.name })}{' '}
          {recomputed.reason && t('recomputedWhy', { reason: recomputed.reason })}
        </p>
      )}
    </Modal>
  )
}

const known = ['KP-3', 'KP-14', 'KP-4', 'D-1', 'D-2', 'D-3', 'D-13'] as const

/** What a rule says in a sentence, where the screens know it. */
function RuleText({ rule }: { rule: string }) {
  const t = useTranslations('explanation.rule')
  const found = known.find((id) => id === rule)
  return found && <span>{t(found)}</span>
}

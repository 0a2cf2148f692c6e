import { epochMilliseconds, formatDay } from '@waarborg/ui'
import { useFormatter, useLocale, useTranslations } from 'use-intl'
import classes from './explanation-calendar.module.css'
import { type CalendarDay, type ExplainedDay, weeksOf } from './weeks.js'

/** The days of a term as weeks; what each day means is written in it. */
export function ExplanationCalendar({ days }: { days: readonly ExplainedDay[] }) {
  const t = useTranslations('explanation')
  const format = useFormatter()
  const weeks = weeksOf(days)
  const [head = []] = weeks
  return (
    <table className={classes.calendar}>
      <caption className="hidden-text">{t('calendarView')}</caption>
      <thead>
        <tr>
          {head.map(({ on }) => {
            const at = epochMilliseconds(on)
            return (
              <th key={on} scope="col" abbr={format.dateTime(at, { weekday: 'long', timeZone: 'UTC' })}>
                {format.dateTime(at, { weekday: 'short', timeZone: 'UTC' })}
              </th>
            )
          })}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]?.on}>
            {week.map((day) => (
              <Day key={day.on} day={day} counted={days.length > 10} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** `counted`: long terms show which day it is, where short ones say that it counts. */
function Day({ day: { on, explained, count }, counted }: { day: CalendarDay; counted: boolean }) {
  const t = useTranslations('explanation')
  const format = useFormatter()
  const locale = useLocale()
  const first = on.endsWith('-01')
  const shown = format.dateTime(epochMilliseconds(on), {
    day: 'numeric',
    ...((first || explained?.role === 'RECEIPT') && { month: 'short' }),
    timeZone: 'UTC',
  })
  if (!explained)
    return (
      <td className={classes.outside}>
        <span aria-hidden>{shown}</span>
      </td>
    )
  const { role, reason, name, counts } = explained
  const special = role === 'RECEIPT' || role === 'DUE' || role === 'BREACH'
  const meaning = special
    ? t(`roles.${role}`)
    : counts
      ? counted && count
        ? t('dayNumber', { count })
        : t('roles.COUNTS')
      : (name ?? t(`reasons.${reason}`))
  return (
    <td
      data-role={role}
      data-counts={counts}
      title={`${formatDay(on, locale)}: ${name ?? t(`reasons.${reason}`)}`}
    >
      <span className={classes.date}>{shown}</span>
      <span className={classes.meaning}>{meaning}</span>
      {special && (counted ? count : undefined) !== undefined && (
        <span className={classes.extra}>{t('dayNumber', { count: count ?? 0 })}</span>
      )}
      {special && name && <span className={classes.extra}>{name}</span>}
    </td>
  )
}

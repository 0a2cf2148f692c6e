import { epochMilliseconds } from '@waarborg/ui'
import { useFormatter, useTranslations } from 'use-intl'
import classes from './explanation-list.module.css'
import { countsOf, type ExplainedDay } from './weeks.js'

/** The days of a term one below the other. */
export function ExplanationList({ days }: { days: readonly ExplainedDay[] }) {
  const t = useTranslations('explanation')
  const format = useFormatter()
  const counted = countsOf(days)
  return (
    <table className={classes.list}>
      <caption className="hidden-text">{t('listView')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('day')}</th>
          <th scope="col">{t('reason')}</th>
          <th scope="col">{t('counts')}</th>
          <th scope="col">{t('role')}</th>
        </tr>
      </thead>
      <tbody>
        {days.map(({ on, counts, reason, role, name }) => (
          <tr key={on} data-role={role} data-counts={counts}>
            <th scope="row">
              <time dateTime={on}>
                {format.dateTime(epochMilliseconds(on), {
                  weekday: 'short',
                  day: 'numeric',
                  month: 'short',
                  timeZone: 'UTC',
                })}
              </time>
            </th>
            <td>{name ?? t(`reasons.${reason}`)}</td>
            <td>{counts ? t('dayNumber', { count: counted.get(on) ?? 0 }) : t('no')}</td>
            <td>{t(`roles.${role}`)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

import { Link } from '@tanstack/react-router'
import { formatDay } from '@waarborg/ui'
import { useFormatter, useLocale, useTranslations } from 'use-intl'
import classes from './roles.module.css'
import { receivedIn, settledIn, type Week } from './use-trends.js'

/** The same figures to be read, the latest week first, each leading to its list. */
export function WeekTable({ weeks }: { weeks: readonly Week[] }) {
  const t = useTranslations('roleWork.trends')
  const locale = useLocale()
  const format = useFormatter()
  return (
    <table className={classes.table}>
      <caption className="hidden-text">{t('title')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('week')}</th>
          <th scope="col">{t('received')}</th>
          <th scope="col">{t('settled')}</th>
        </tr>
      </thead>
      <tbody>
        {weeks.toReversed().map(({ fromOn, untilOn, received, settled }) => (
          <tr key={fromOn}>
            <th scope="row">{formatDay(fromOn, locale, 'short')}</th>
            <td>
              <Link to="/complaints" search={receivedIn(fromOn, untilOn)}>
                {format.number(received)}
              </Link>
            </td>
            <td>
              <Link to="/complaints" search={settledIn(fromOn, untilOn)}>
                {format.number(settled)}
              </Link>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

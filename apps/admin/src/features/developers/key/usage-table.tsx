import { formatDay } from '@waarborg/ui'
import { useFormatter, useLocale, useTranslations } from 'use-intl'
import type { Usage } from './usage-panel.js'
import classes from './usage-panel.module.css'

/** The days on which something was asked, the newest first. */
export function UsageTable({ usage }: { usage: Usage }) {
  const t = useTranslations('developers.usage')
  const locale = useLocale()
  const format = useFormatter()
  const used = usage.filter(({ requests }) => requests > 0).reverse()
  return (
    <div className={classes.scroll}>
      <table className={classes.table}>
        <caption className="hidden-text">{t('title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('day')}</th>
            <th scope="col">{t('requests')}</th>
            <th scope="col">{t('refused')}</th>
            <th scope="col">{t('cost')}</th>
          </tr>
        </thead>
        <tbody>
          {used.map(({ on, requests, refused, cost }) => (
            <tr key={on}>
              <th scope="row">{formatDay(on, locale, 'short')}</th>
              <td>{format.number(requests)}</td>
              <td>{format.number(refused)}</td>
              <td>{format.number(cost)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

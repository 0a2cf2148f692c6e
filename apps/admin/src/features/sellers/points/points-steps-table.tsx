import { formatDay } from '@waarborg/ui'
import { useLocale, useTranslations } from 'use-intl'
import classes from './points.module.css'
import type { Step } from './steps-path.js'

interface PointsStepsTableProps {
  readonly steps: readonly Step[]
  readonly today: string
}

/** What the line of the points draws, the newest first. */
export function PointsStepsTable({ steps, today }: PointsStepsTableProps) {
  const t = useTranslations('sellerPoints.plot')
  const locale = useLocale()
  return (
    <table className={classes.table}>
      <caption className="hidden-text">{t('title')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('from')}</th>
          <th scope="col">{t('left')}</th>
          <th scope="col">{t('change')}</th>
        </tr>
      </thead>
      <tbody>
        {steps
          .map((step, place) => ({
            ...step,
            change: step.balance - (steps[place - 1]?.balance ?? step.balance),
          }))
          .toReversed()
          .map(({ on, balance, change }) => (
            <tr key={on}>
              <th scope="row">
                {formatDay(on, locale, 'short')} {on > today && <small>{t('expected')}</small>}
              </th>
              <td>{balance}</td>
              <td>{change === 0 ? '–' : signed(change)}</td>
            </tr>
          ))}
      </tbody>
    </table>
  )
}

const signed = (change: number) => (change > 0 ? `+${change}` : `−${-change}`)

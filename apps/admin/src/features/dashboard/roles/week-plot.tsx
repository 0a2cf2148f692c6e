import { Link } from '@tanstack/react-router'
import { formatDay } from '@waarborg/ui'
import { useLocale, useTranslations } from 'use-intl'
import classes from './roles.module.css'
import { receivedIn, settledIn, type Week } from './use-trends.js'

/** Two bars for each week; each bar leads to its list. Whoever cannot see it has the sentence and the table. */
export function WeekPlot({ weeks }: { weeks: readonly Week[] }) {
  const t = useTranslations('roleWork.trends')
  const locale = useLocale()
  const most = Math.max(1, ...weeks.flatMap(({ received, settled }) => [received, settled]))
  const height = (figure: number) => ({ height: `${(figure / most) * 100}%` })
  return (
    <>
      <ul className={classes.legend} aria-hidden>
        <li data-of="received">{t('received')}</li>
        <li data-of="settled">{t('settled')}</li>
      </ul>
      <div className={classes.plot} aria-hidden>
        {weeks.map(({ fromOn, untilOn, received, settled }, place) => {
          const week = formatDay(fromOn, locale, 'short')
          return (
            <div key={fromOn} className={classes.week}>
              <div className={classes.bars}>
                <Link
                  to="/complaints"
                  search={receivedIn(fromOn, untilOn)}
                  tabIndex={-1}
                  title={t('bar.received', { week, count: received })}
                >
                  <i data-of="received" style={height(received)} />
                </Link>
                <Link
                  to="/complaints"
                  search={settledIn(fromOn, untilOn)}
                  tabIndex={-1}
                  title={t('bar.settled', { week, count: settled })}
                >
                  <i data-of="settled" style={height(settled)} />
                </Link>
              </div>
              <span data-minor={place % 3 !== 0 || undefined}>{week.replace(/ \d{4}$/, '')}</span>
            </div>
          )
        })}
      </div>
    </>
  )
}

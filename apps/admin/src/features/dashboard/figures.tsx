import { Link } from '@tanstack/react-router'
import type { DashboardFiguresFragment } from '@waarborg/schema'
import { epochMilliseconds } from '@waarborg/ui'
import { useFormatter, useTranslations } from 'use-intl'
import { officeTime } from '../../format/office-time.js'
import classes from './figures.module.css'

/** How the office stands in a few numbers, each leading to the complaints behind it. */
export function Figures({ dashboard }: { dashboard: DashboardFiguresFragment }) {
  const t = useTranslations('dashboard.figures')
  const format = useFormatter()
  const { on: today } = officeTime(epochMilliseconds(dashboard.asOf))
  const byDue = { order: 'next-due-at' }
  const figures = [
    { name: 'open', search: {} },
    { name: 'receivedToday', search: { from: today, until: today } },
    { name: 'unassigned', search: { unassigned: true }, tone: 'warn' },
    { name: 'unconfirmed', search: { unconfirmed: true } },
    { name: 'dueToday', search: { due: 'today', ...byDue }, tone: 'warn' },
    { name: 'overdue', search: { overdue: true, ...byDue }, tone: 'danger' },
    { name: 'serious', search: { severity: ['SERIOUS'] }, tone: 'danger' },
  ] as const
  return (
    <ul className={classes.figures} aria-label={t('label')}>
      {figures.map(({ name, search, ...figure }) => (
        <li key={name} data-tone={'tone' in figure && dashboard[name] > 0 ? figure.tone : undefined}>
          <Link to="/complaints" search={search}>
            <span className={classes.name}>{t(name)}</span>
            <span className={classes.figure}>{format.number(dashboard[name])}</span>
          </Link>
        </li>
      ))}
    </ul>
  )
}

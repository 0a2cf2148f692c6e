import { Link } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { writeAddress } from '../../../components/list/index.js'
import type { ComplaintListAddress } from './complaint-list-address.js'
import { scopeOf } from './complaint-scope.js'
import classes from './complaint-views.module.css'
import { SavedViews } from './saved-views.js'

/** How many complaints each view holds, where it is known. */
export interface ViewCounts {
  readonly open: number
  readonly mine: number
  readonly unassigned: number
  readonly unconfirmed: number
  readonly overdue: number
  readonly dueToday: number
  readonly serious: number
}

const byDue = { order: 'next-due-at' }
const views = [
  { name: 'open', count: 'open', address: {} },
  { name: 'mine', count: 'mine', address: { mine: true, ...byDue } },
  { name: 'unassigned', count: 'unassigned', address: { unassigned: true } },
  { name: 'unconfirmed', count: 'unconfirmed', address: { unconfirmed: true } },
  { name: 'overdue', count: 'overdue', address: { overdue: true, ...byDue } },
  { name: 'dueToday', count: 'dueToday', address: { due: 'today', ...byDue } },
  { name: 'serious', count: 'serious', address: { severity: ['SERIOUS'] } },
] as const satisfies readonly {
  name: string
  count: keyof ViewCounts
  address: ComplaintListAddress
}[]

/** The filters that people use every day, each with how many there are now. */
export function ComplaintViews({
  address,
  counts,
}: {
  address: ComplaintListAddress
  counts: ViewCounts | undefined
}) {
  const t = useTranslations('complaints.list')
  const shown = filtersOf(address)
  if (scopeOf(address) === 'taken-over') return null
  return (
    <nav className={classes.views} aria-label={t('views')}>
      <ul>
        {views.map((view) => (
          <li key={view.name}>
            <Link
              to="/complaints"
              search={view.address}
              activeOptions={{ exact: true }}
              data-shown={(!address.view && filtersOf(view.address) === shown) || undefined}
              data-alarm={view.name === 'overdue' && (counts?.overdue ?? 0) > 0 ? true : undefined}
            >
              {t(view.name)}
              {counts && <span className={classes.count}>{counts[view.count]}</span>}
            </Link>
          </li>
        ))}
        <SavedViews address={address} />
      </ul>
    </nav>
  )
}

/** The filters of an address without order and place in the list. */
function filtersOf({ order, page, after, before, size, view, ...filters }: ComplaintListAddress): string {
  return writeAddress(filters)
}

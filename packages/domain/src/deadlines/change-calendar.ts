import { Temporal } from 'temporal-polyfill'
import {
  accepted,
  type FieldPath,
  type FieldRejection,
  isEarlierDay,
  isLaterDay,
  nextDay,
  parseRequiredText,
  type Result,
  refused,
} from '../foundation/index.js'
import { isWorkingDay } from './day-kind.js'
import { isBeyondHorizon } from './horizon.js'
import { type WorkingCalendar, withOrganisationDay, withoutOrganisationDay } from './working-calendar.js'

/** What the organisation decides about a day: it is closed or open, or the base calendar decides again. */
export type DayDecision = 'CLOSED' | 'OPEN' | 'BY_CALENDAR'

export type CalendarRejection =
  | FieldRejection
  /** What has been is what running deadlines were computed with. @source D-3 */
  | { readonly kind: 'day-in-the-past'; readonly path: FieldPath; readonly earliestOn: Temporal.PlainDate }
  | { readonly kind: 'day-as-it-is'; readonly path: FieldPath; readonly working: boolean }
  | {
      readonly kind: 'beyond-calendar-horizon'
      readonly path: FieldPath
      readonly horizonOn: Temporal.PlainDate
    }
  | {
      readonly kind: 'horizon-out-of-range'
      readonly path: FieldPath
      readonly earliestOn: Temporal.PlainDate
      readonly latestOn: Temporal.PlainDate
    }

interface DayInput {
  readonly on: Temporal.PlainDate
  readonly decision: DayDecision
  /** What people call it; not asked for when the base calendar decides again. */
  readonly name: string | null
}

const MAXIMUM_NAME = 100
const LAST_HORIZON = Temporal.PlainDate.from('2099-12-31')

/** The next version, in which the organisation decides so about a day of today or later. @source D-1, D-3 */
export function decideDay(
  calendar: WorkingCalendar,
  { on, decision, name: raw }: DayInput,
  today: Temporal.PlainDate,
): Result<WorkingCalendar, CalendarRejection> {
  const path = ['on']
  if (isEarlierDay(on, today)) return refused({ kind: 'day-in-the-past', path, earliestOn: today })
  if (isBeyondHorizon(calendar, on))
    return refused({ kind: 'beyond-calendar-horizon', path, horizonOn: calendar.horizonOn })
  const byCalendar = withoutOrganisationDay(calendar, on)
  if (decision === 'BY_CALENDAR') {
    const isOwn = calendar.organisationDays.length > byCalendar.organisationDays.length
    return isOwn ? accepted(byCalendar) : refused({ kind: 'unknown', path, noun: 'organisation-day' })
  }
  const working = decision === 'OPEN'
  if (isWorkingDay(byCalendar, on) === working) return refused({ kind: 'day-as-it-is', path, working })
  const name = parseRequiredText(raw, { path: ['name'], maximum: MAXIMUM_NAME, multiline: false })
  return name.ok ? accepted(withOrganisationDay(calendar, { on, working, name: name.value })) : name
}

/** The next version, which decides about more days. @source D-3 */
export function extendCalendar(
  calendar: WorkingCalendar,
  horizonOn: Temporal.PlainDate,
): Result<WorkingCalendar, CalendarRejection> {
  const [earliestOn, latestOn] = [nextDay(calendar.horizonOn), LAST_HORIZON]
  if (isEarlierDay(horizonOn, earliestOn) || isLaterDay(horizonOn, latestOn))
    return refused({ kind: 'horizon-out-of-range', path: ['horizonOn'], earliestOn, latestOn })
  return accepted({ ...calendar, version: calendar.version + 1, horizonOn })
}

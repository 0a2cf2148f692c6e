import { Temporal } from 'temporal-polyfill'
import type { CalendarBase } from './holidays.js'

/** A day on which the organisation departs from its base calendar: closed though it works, or open though it does not. */
export interface OrganisationDay {
  readonly on: Temporal.PlainDate
  readonly working: boolean
  readonly name: string
}

/**
 * The office's working days as data. A change is a new version beside the old one, so that a running
 * deadline keeps the version it was computed with. @source D-3
 */
export interface WorkingCalendar {
  readonly base: CalendarBase
  readonly version: number
  readonly organisationDays: readonly OrganisationDay[]
  /** The last day that is decided; nothing is promised beyond it. */
  readonly horizonOn: Temporal.PlainDate
}

/** The next version, in which `day` holds; another organisation day on the same date gives way. @source D-3 */
export function withOrganisationDay(calendar: WorkingCalendar, day: OrganisationDay): WorkingCalendar {
  const others = calendar.organisationDays.filter((other) => !other.on.equals(day.on))
  const organisationDays = [...others, day].sort((one, other) => Temporal.PlainDate.compare(one.on, other.on))
  return { ...calendar, version: calendar.version + 1, organisationDays }
}

/** The next version, in which the base calendar alone decides about the date. @source D-3 */
export function withoutOrganisationDay(calendar: WorkingCalendar, on: Temporal.PlainDate): WorkingCalendar {
  const organisationDays = calendar.organisationDays.filter((day) => !day.on.equals(on))
  return { ...calendar, version: calendar.version + 1, organisationDays }
}

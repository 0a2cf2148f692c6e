import type { WorkingCalendar } from '@waarborg/domain/deadlines'
import { Temporal } from 'temporal-polyfill'

/** The calendar that a new office starts with (D-1); the horizon is extended by a new version. */
export const nlOfficeCalendar: WorkingCalendar = {
  base: 'nl-office',
  version: 1,
  organisationDays: [],
  horizonOn: Temporal.PlainDate.from('2040-12-31'),
}

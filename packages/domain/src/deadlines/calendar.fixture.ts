import { day } from '../foundation/moments.fixture.js'
import type { CalendarBase } from './holidays.js'
import type { WorkingCalendar } from './working-calendar.js'

export function aCalendar(base: CalendarBase = 'nl-office', closed: readonly string[] = []): WorkingCalendar {
  const organisationDays = closed.map((on) => ({ on: day(on), working: false, name: 'closed' }))
  return { base, version: 1, organisationDays, horizonOn: day('2045-12-31') }
}

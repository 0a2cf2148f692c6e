import { expect, test } from 'vitest'
import { day } from '../foundation/moments.fixture.js'
import { aCalendar } from './calendar.fixture.js'
import { dayKind, isWorkingDay } from './day-kind.js'
import { withOrganisationDay } from './working-calendar.js'

const office = aCalendar('nl-office')
const law = aCalendar('nl-legal')

test.each([
  [office, '2026-04-07', { working: true, reason: 'working-day' }],
  [office, '2026-04-04', { working: false, reason: 'weekend' }],
  [office, '2026-04-06', { working: false, reason: 'holiday', holiday: 'easter-monday' }],
  [office, '2026-04-03', { working: true, reason: 'working-day' }],
  [law, '2026-04-03', { working: false, reason: 'holiday', holiday: 'good-friday' }],
  [law, '2026-05-05', { working: false, reason: 'holiday', holiday: 'liberation-day' }],
  [office, '2026-12-26', { working: false, reason: 'weekend', holiday: 'boxing-day' }],
])('D-3 in %o the day %s is told with its reason', (calendar, on, kind) => {
  expect(dayKind(calendar, day(on))).toEqual(kind)
})

test('D-3 the organisation’s own day goes before weekend and holiday', () => {
  const open = withOrganisationDay(office, { on: day('2026-04-06'), working: true, name: 'stocktaking' })
  expect(dayKind(open, day('2026-04-06'))).toEqual({
    working: true,
    reason: 'organisation-open',
    name: 'stocktaking',
  })
  const closed = withOrganisationDay(office, { on: day('2026-05-15'), working: false, name: 'bridge day' })
  expect(dayKind(closed, day('2026-05-15'))).toEqual({
    working: false,
    reason: 'organisation-closed',
    name: 'bridge day',
  })
})

test('D-3 a Saturday on which the office is open works', () => {
  const open = withOrganisationDay(office, { on: day('2026-12-19'), working: true, name: 'busy season' })
  expect(isWorkingDay(open, day('2026-12-19'))).toBe(true)
  expect(isWorkingDay(office, day('2026-12-19'))).toBe(false)
})

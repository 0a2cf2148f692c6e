import { expect, test } from 'vitest'
import { accept, day, moment } from '../foundation/moments.fixture.js'
import { agreedDeadline } from './agreed-deadline.js'
import { aCalendar } from './calendar.fixture.js'

const calendar = aCalendar()
const agreedAt = moment('2026-04-01T10:00')

test('KP-3 what is agreed for a day is due at the end of that day and late at once after it', () => {
  expect(accept(agreedDeadline(agreedAt, day('2026-04-10'), calendar))).toEqual({
    kind: 'agreed-deadline',
    startedAt: agreedAt,
    dueOn: day('2026-04-10'),
    dueAt: moment('2026-04-11T00:00'),
    breachAt: moment('2026-04-11T00:00'),
    calendarBase: 'nl-office',
    calendarVersion: 1,
    pauses: [],
    rules: ['KP-3', 'D-2', 'D-3', 'D-13'],
    days: [{ on: day('2026-04-10'), counts: true, role: 'due', reason: 'working-day' }],
  })
})

test.each(['2026-04-11', '2026-04-06', '2026-12-25'])(
  'D-2 nothing is promised for %s, no working day',
  (on) => {
    expect(agreedDeadline(agreedAt, day(on), calendar)).toEqual({
      ok: false,
      rejections: [{ kind: 'not-a-working-day', on: day(on) }],
    })
  },
)

test('D-3 nothing is agreed beyond the calendar’s horizon', () => {
  expect(agreedDeadline(agreedAt, day('2046-01-02'), calendar)).toEqual({
    ok: false,
    rejections: [{ kind: 'beyond-calendar-horizon', horizonOn: day('2045-12-31') }],
  })
})

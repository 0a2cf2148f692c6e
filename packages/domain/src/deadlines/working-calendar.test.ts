import { expect, test } from 'vitest'
import { accept, day, moment } from '../foundation/moments.fixture.js'
import { aCalendar } from './calendar.fixture.js'
import { decisionDeadline } from './decision-deadline.js'
import { delayNoticeDeadline } from './delay-notice-deadline.js'
import { explainDeadline } from './explain-deadline.js'
import { firstContactDeadline } from './first-contact-deadline.js'
import { withOrganisationDay, withoutOrganisationDay } from './working-calendar.js'

const calendar = aCalendar()
const bridgeDay = { on: day('2026-05-15'), working: false, name: 'bridge day' }
const closed = withOrganisationDay(calendar, bridgeDay)

test('D-3 a change is a new version and leaves the old one as it was', () => {
  expect(closed).toEqual({ ...calendar, version: 2, organisationDays: [bridgeDay] })
  expect(calendar).toEqual(aCalendar())
})

test('D-3 a second word about a day replaces the first, and days stand in order', () => {
  const earlier = { on: day('2026-05-01'), working: false, name: 'moving house' }
  const renamed = { ...bridgeDay, working: true, name: 'open after all' }
  const changed = withOrganisationDay(withOrganisationDay(closed, earlier), renamed)
  expect(changed).toEqual({ ...calendar, version: 4, organisationDays: [earlier, renamed] })
})

test('D-3 taking a day back is a new version too', () => {
  expect(withoutOrganisationDay(closed, day('2026-05-15'))).toEqual({ ...calendar, version: 3 })
})

test('D-3 a running deadline is told by its own version, and never silently by another', () => {
  const receivedAt = moment('2026-05-13T09:00')
  const running = accept(firstContactDeadline(receivedAt, calendar))
  expect(running.dueAt).toEqual(moment('2026-05-15T09:00'))
  expect(accept(explainDeadline(running, calendar)).days).toEqual(running.days)
  expect(explainDeadline(running, closed)).toEqual({
    ok: false,
    rejections: [{ kind: 'another-calendar', calendarBase: 'nl-office', calendarVersion: 1 }],
  })
  expect(accept(firstContactDeadline(receivedAt, closed)).dueAt).toEqual(moment('2026-05-18T09:00'))
})

test('D-3 a calendar that calls itself the same version but has other days is found out', () => {
  const running = accept(firstContactDeadline(moment('2026-05-13T09:00'), calendar))
  expect(explainDeadline(running, { ...closed, version: 1 }).ok).toBe(false)
  expect(explainDeadline(running, { ...calendar, base: 'nl-legal' }).ok).toBe(false)
})

test.each(['pull-back', 'roll-forward'] as const)(
  'D-3 a decision by %s is told as it was computed',
  (rounding) => {
    const running = accept(decisionDeadline(moment('2026-04-04T11:00'), calendar, rounding))
    expect(accept(explainDeadline(running, calendar))).toEqual(running)
  },
)

test('D-3 nothing is promised beyond the horizon, and the horizon itself is still decided', () => {
  const receivedAt = moment('2026-04-01T09:00')
  const upTo = (horizonOn: string) => ({ ...calendar, horizonOn: day(horizonOn) })
  const beyond = (horizonOn: string) => ({
    ok: false,
    rejections: [{ kind: 'beyond-calendar-horizon', horizonOn: day(horizonOn) }],
  })
  expect(firstContactDeadline(receivedAt, upTo('2026-04-02')).ok).toBe(true)
  expect(firstContactDeadline(receivedAt, upTo('2026-04-01'))).toEqual(beyond('2026-04-01'))
  expect(delayNoticeDeadline(receivedAt, upTo('2026-04-22')).ok).toBe(true)
  expect(delayNoticeDeadline(receivedAt, upTo('2026-04-21'))).toEqual(beyond('2026-04-21'))
  expect(decisionDeadline(receivedAt, upTo('2026-04-29')).ok).toBe(true)
  expect(decisionDeadline(receivedAt, upTo('2026-04-28'))).toEqual(beyond('2026-04-28'))
  expect(decisionDeadline(moment('2026-04-04T09:00'), upTo('2026-05-03'), 'roll-forward').ok).toBe(false)
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aCalendar } from '../deadlines/calendar.fixture.js'
import {
  type Deadline,
  decisionDeadline,
  firstContactDeadline,
  managementReadingDeadline,
  promisedDay,
  withOrganisationDay,
} from '../deadlines/index.js'
import { accept, day, moment } from '../foundation/moments.fixture.js'
import { joris, sanne } from './complaint.fixture.js'
import { type DeadlineChange, type KeptClock, simulateDeadline } from './simulate-deadlines.js'

const calendar = aCalendar()
const receivedAt = moment('2026-04-02T10:00')
const at = moment('2026-04-02T12:00')
const kept = (deadline: Deadline): KeptClock => ({
  ...deadline,
  startsRound: true,
  ownerId: sanne.id,
  concernsId: null,
})
const contact = kept(accept(firstContactDeadline(receivedAt, calendar)))
const decision = kept(accept(decisionDeadline(receivedAt, calendar)))
const promised = kept(
  accept(promisedDay('agreement', { madeAt: receivedAt, on: day('2026-04-09') }, calendar)),
)
const closedOn = (on: string): DeadlineChange => ({
  kind: 'calendar',
  day: { on: day(on), working: false, name: 'Studiedag' },
})
const openOn = (on: string): DeadlineChange => ({
  kind: 'calendar',
  day: { on: day(on), working: true, name: 'Koopzondag' },
})
const simulated = (clock: KeptClock, change: DeadlineChange, now = at) => {
  const found = simulateDeadline(clock, change, { calendar, at: now })
  return found && `${found.effect} ${found.dueOn}`
}

describe('a day on which the office would be closed', () => {
  test('D-3 moves a term', () => {
    expect(simulated(contact, closedOn('2026-04-03'))).toBe('moves 2026-04-07')
    expect(simulated(decision, closedOn('2026-04-30'))).toBe('moves 2026-04-29')
  })

  test('D-3 leaves what was named for it, so that another day is agreed', () => {
    expect(simulated(promised, closedOn('2026-04-09'))).toBe('stays 2026-04-09')
    const putOff = accept(promisedDay('decision', { madeAt: at, on: day('2026-05-29') }, calendar))
    expect(simulated({ ...kept(putOff), startsRound: false }, closedOn('2026-05-29'))).toBe(
      'stays 2026-05-29',
    )
    expect(simulated({ ...kept(putOff), startsRound: false }, closedOn('2026-05-28'))).toBe(null)
  })

  test('D-3 that says nothing of a clock does nothing to it', () => {
    expect(simulated(contact, closedOn('2026-04-07'))).toBe(null)
    expect(simulated(promised, closedOn('2026-04-08'))).toBe(null)
    expect(simulated(decision, closedOn('2026-04-03'))).toBe(null)
  })

  test('D-2 is late at once where the term would have come on a day that is over, and a breach past its own', () => {
    expect(simulated(decision, closedOn('2026-04-30'), moment('2026-04-30T09:00'))).toBe('late 2026-04-29')
    const reading = kept(accept(managementReadingDeadline(moment('2026-04-04T10:00'), calendar)))
    expect(simulated(reading, openOn('2026-04-05'), moment('2026-04-07T09:00'))).toBe('breaches 2026-04-05')
  })

  test('D-3 does nothing to what is late already', () => {
    expect(simulated(contact, closedOn('2026-04-03'), moment('2026-04-03T10:00'))).toBe('moves 2026-04-07')
    expect(simulated(contact, closedOn('2026-04-03'), moment('2026-04-03T10:01'))).toBe(null)
  })

  test('D-3 that is in the calendar by now is what a recompute would go by', () => {
    const change = {
      kind: 'recompute',
      calendar: withOrganisationDay(calendar, { on: day('2026-04-03'), working: false, name: 'Studiedag' }),
    } as const
    expect(simulated(contact, change)).toBe('moves 2026-04-07')
    expect(simulated(decision, change)).toBe(null)
  })

  test('D-3 always: it tells what a clock computed anew from the same receipt would be', () => {
    const receipts = fc.integer({ min: 0, max: 120 * 24 * 60 })
    fc.assert(
      fc.property(receipts, fc.integer({ min: 0, max: 35 }), fc.boolean(), (minutes, after, working) => {
        const began = moment('2026-03-01T00:00').add({ minutes })
        const own = {
          on: day('2026-03-01').add({ days: Math.floor(minutes / 1440) + after }),
          working,
          name: 'x',
        }
        const changed = withOrganisationDay(calendar, own)
        for (const compute of [firstContactDeadline, decisionDeadline, managementReadingDeadline]) {
          const before = accept(compute(began, calendar))
          const anew = accept(compute(began, changed))
          const found = simulateDeadline(
            kept(before),
            { kind: 'calendar', day: own },
            { calendar, at: began },
          )
          expect(found?.dueAt ?? before.dueAt).toEqual(anew.dueAt)
        }
      }),
      { numRuns: 200 },
    )
  })
})

describe('somebody who would be away', () => {
  const away = (
    fromOn: string,
    untilOn: string,
    substituteId: typeof sanne.id | null = null,
  ): DeadlineChange => ({
    kind: 'absence',
    handlerId: sanne.id,
    fromOn: day(fromOn),
    untilOn: day(untilOn),
    substituteId,
  })

  test('KM-16 keeps nothing of what comes due meanwhile, unless somebody stands in', () => {
    expect(simulated(promised, away('2026-04-08', '2026-04-10'))).toBe('breaches 2026-04-09')
    expect(simulated(promised, away('2026-04-08', '2026-04-10', joris.id))).toBe('covered 2026-04-09')
    expect(simulated(promised, away('2026-04-10', '2026-04-20'))).toBe(null)
    expect(simulated({ ...promised, ownerId: joris.id }, away('2026-04-08', '2026-04-10'))).toBe(null)
  })

  test('D-2 is late only where the rule itself leaves time until somebody is back', () => {
    const pulledBack = kept(accept(decisionDeadline(moment('2026-04-04T11:00'), calendar)))
    expect(simulated(pulledBack, away('2026-04-29', '2026-05-01'))).toBe('late 2026-05-01')
    expect(simulated(pulledBack, away('2026-04-29', '2026-05-04'))).toBe('breaches 2026-05-01')
  })

  test('D-18 whom it is about stands in for nobody', () => {
    const about = { ...promised, concernsId: joris.id }
    expect(simulated(about, away('2026-04-08', '2026-04-10', joris.id))).toBe('breaches 2026-04-09')
  })

  test('KP-2 does not take management along, nor what stands still', () => {
    const reading = kept(accept(managementReadingDeadline(receivedAt, calendar)))
    expect(simulated(reading, away('2026-04-01', '2026-04-30'))).toBe(null)
    const pauses = [{ pausedAt: receivedAt, resumedAt: null, dueOn: promised.dueOn }]
    expect(simulated({ ...promised, pauses }, away('2026-04-01', '2026-04-30'))).toBe(null)
  })
})

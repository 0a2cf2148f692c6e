import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { civilDateOf } from '../foundation/index.js'
import { accept } from '../foundation/moments.fixture.js'
import { aCalendar } from './calendar.fixture.js'
import { isWorkingDay } from './day-kind.js'
import type { Deadline } from './deadline.js'
import { decisionDeadline } from './decision-deadline.js'
import { delayNoticeDeadline } from './delay-notice-deadline.js'
import { explainDeadline } from './explain-deadline.js'
import { firstContactDeadline } from './first-contact-deadline.js'
import { managementReadingDeadline } from './management-reading-deadline.js'
import { promisedDay } from './promised-day.js'
import { promisedDayWithPauses } from './promised-day-with-pauses.js'
import {
  civilDay,
  contactDueMinute,
  firstOpenDay,
  lastOpenDay,
  promisedDayAfter,
  type Stillness,
} from './second-calculation.fixture.js'
import type { WorkingCalendar } from './working-calendar.js'

const epoch = Temporal.PlainDate.from('1970-01-01')
const dayOf = (number: number) => epoch.add({ days: number })
const numberOf = (on: Temporal.PlainDate) => epoch.until(on).days
const instantOf = (minute: number) => Temporal.Instant.fromEpochMilliseconds(minute * 60_000)
const minuteOf = (at: Temporal.Instant) => at.epochMilliseconds / 60_000

const first = minuteOf(Temporal.Instant.from('2020-01-01T00:00Z'))
const last = minuteOf(Temporal.Instant.from('2039-12-31T23:59Z'))
/** Often around the nights when the clocks change. */
const summerTimeNights = Array.from({ length: 20 }, (_, year) => [
  minuteOf(Temporal.Instant.from(`${2020 + year}-03-25T00:00Z`)),
  minuteOf(Temporal.Instant.from(`${2020 + year}-10-25T00:00Z`)),
]).flat()
const aReceipt = fc.oneof(
  fc.integer({ min: first, max: last }),
  fc
    .tuple(fc.constantFrom(...summerTimeNights), fc.integer({ min: 0, max: 7 * 1440 }))
    .map(([night, later]) => night + later),
)
/** An office with days of its own in the weeks after the receipt, open Sundays among them. */
const aCase = fc.record({
  received: aReceipt,
  legal: fc.boolean(),
  own: fc.uniqueArray(fc.tuple(fc.integer({ min: -1, max: 40 }), fc.boolean()), {
    selector: ([after]) => after,
    maxLength: 12,
  }),
})
type Case = typeof aCase extends fc.Arbitrary<infer Made> ? Made : never

/** Minutes until the next pause, and how long it lasts: hours, or weeks. */
const someStillness = fc.array(
  fc.tuple(
    fc.integer({ min: 0, max: 4 * 1440 }),
    fc.oneof(fc.integer({ min: 0, max: 1440 }), fc.integer({ min: 0, max: 14 * 1440 })),
  ),
  { maxLength: 3 },
)

function officesOf({ received, legal, own }: Case) {
  const days = own.map(([after, open]) => [civilDay(received) + after, open] as const)
  const calendar: WorkingCalendar = {
    ...aCalendar(legal ? 'nl-legal' : 'nl-office'),
    organisationDays: days.map(([number, working]) => ({ on: dayOf(number), working, name: 'own day' })),
  }
  return { calendar, office: { legal, own: new Map(days) }, receivedAt: instantOf(received) }
}

function deadlinesOf(receivedAt: Temporal.Instant, calendar: WorkingCalendar): readonly Deadline[] {
  return [
    firstContactDeadline(receivedAt, calendar),
    delayNoticeDeadline(receivedAt, calendar),
    decisionDeadline(receivedAt, calendar, 'pull-back'),
    decisionDeadline(receivedAt, calendar, 'roll-forward'),
  ].map(accept)
}

describe('always', () => {
  test('D-1 the first contact is due when somebody who counts minutes one by one has counted 1440', () => {
    fc.assert(
      fc.property(aCase, (made) => {
        const { calendar, office, receivedAt } = officesOf(made)
        const { dueAt, dueOn } = accept(firstContactDeadline(receivedAt, calendar))
        const dueMinute = contactDueMinute(made.received, office)
        expect(minuteOf(dueAt)).toBe(dueMinute)
        expect(numberOf(dueOn)).toBe(civilDay(dueMinute - 1))
      }),
      { numRuns: 400 },
    )
  })

  test('D-2 the dates of notice and decision are those found by walking from day to day', () => {
    fc.assert(
      fc.property(aCase, (made) => {
        const { calendar, office, receivedAt } = officesOf(made)
        const [, notice, pulledBack, rolledForward] = deadlinesOf(receivedAt, calendar)
        expect(notice && numberOf(notice.dueOn)).toBe(lastOpenDay(made.received, 21, office))
        expect(pulledBack && numberOf(pulledBack.dueOn)).toBe(lastOpenDay(made.received, 28, office))
        expect(rolledForward && numberOf(rolledForward.dueOn)).toBe(firstOpenDay(made.received, 28, office))
      }),
      { numRuns: 400 },
    )
  })

  test('KP-2 management reads by the end of the first open day after the receipt', () => {
    fc.assert(
      fc.property(aCase, (made) => {
        const { calendar, office, receivedAt } = officesOf(made)
        const reading = accept(managementReadingDeadline(receivedAt, calendar))
        const openDay = firstOpenDay(made.received, 1, office)
        expect(numberOf(reading.dueOn)).toBe(openDay)
        expect(civilDay(minuteOf(reading.dueAt) - 1)).toBe(openDay)
        expect(civilDay(minuteOf(reading.dueAt))).toBe(openDay + 1)
        expect(reading.breachAt).toEqual(reading.dueAt)
      }),
      { numRuns: 400 },
    )
  })

  test('D-2 the date of a notice is an open day or refused, and is over with the last minute of it', () => {
    fc.assert(
      fc.property(aCase, fc.integer({ min: 1, max: 40 }), (made, after) => {
        const { calendar, office, receivedAt } = officesOf(made)
        const named = civilDay(made.received) + after
        const notice = promisedDay('decision', { madeAt: receivedAt, on: dayOf(named) }, calendar)
        expect(notice.ok).toBe(firstOpenDay(made.received, after, office) === named)
        if (!notice.ok) return
        const { dueAt, breachAt, dueOn } = notice.value
        expect(numberOf(dueOn)).toBe(named)
        expect([civilDay(minuteOf(dueAt) - 1), civilDay(minuteOf(dueAt))]).toEqual([named, named + 1])
        expect(breachAt).toEqual(dueAt)
      }),
      { numRuns: 400 },
    )
  })

  test('D-2 what was agreed moves by the open days whose last minute it stood still in, counted one by one', () => {
    fc.assert(
      fc.property(aCase, fc.integer({ min: 0, max: 20 }), someStillness, (made, after, lengths) => {
        const { calendar, office, receivedAt } = officesOf(made)
        const promised = firstOpenDay(made.received, after, office)
        const still: Stillness[] = []
        let minute = made.received
        for (const [gap, length] of lengths) {
          minute += gap
          // What is past its day is not paused.
          if (civilDay(minute) > promisedDayAfter(made.received, promised, still, office)) break
          still.push([minute, minute + length])
          minute += length
        }
        const pauses = still.map(([from, until]) => ({
          pausedAt: instantOf(from),
          resumedAt: instantOf(until),
          dueOn: dayOf(promised),
        }))
        const promise = { madeAt: receivedAt, on: dayOf(promised), pauses }
        const moved = accept(promisedDayWithPauses('agreement', promise, calendar))
        expect(numberOf(moved.dueOn)).toBe(promisedDayAfter(made.received, promised, still, office))
        expect(civilDay(minuteOf(moved.dueAt) - 1)).toBe(numberOf(moved.dueOn))
        expect(accept(explainDeadline(moved, calendar)).days).toEqual(moved.days)
        const stoodStill = moved.days.filter(({ reason }) => reason === 'paused')
        expect(stoodStill.every(({ counts }) => !counts)).toBe(true)
      }),
      { numRuns: 60 },
    )
  })

  test('D-2 a promise is never on a day on which nobody works', () => {
    fc.assert(
      fc.property(aCase, (made) => {
        const { calendar, receivedAt } = officesOf(made)
        for (const { dueOn } of deadlinesOf(receivedAt, calendar))
          expect(isWorkingDay(calendar, dueOn)).toBe(true)
      }),
    )
  })

  test('KP-14 the notice is never steered by later than day 21, and a breach is never before the end of it', () => {
    fc.assert(
      fc.property(aCase, (made) => {
        const { calendar, receivedAt } = officesOf(made)
        const { dueOn, breachAt } = accept(delayNoticeDeadline(receivedAt, calendar))
        const day21 = civilDateOf(receivedAt).add({ days: 21 })
        expect(numberOf(dueOn)).toBeLessThanOrEqual(numberOf(day21))
        expect(civilDateOf(breachAt.subtract({ nanoseconds: 1 }))).toEqual(day21)
      }),
    )
  })

  test('D-1 D-2 who complains later is never due earlier', () => {
    fc.assert(
      fc.property(aCase, fc.integer({ min: 1, max: 10 * 1440 }), (made, later) => {
        const { calendar, receivedAt } = officesOf(made)
        const laterOn = deadlinesOf(receivedAt.add({ minutes: later }), calendar)
        deadlinesOf(receivedAt, calendar).forEach((deadline, kind) => {
          expect(minuteOf(laterOn[kind]?.dueAt ?? receivedAt)).toBeGreaterThanOrEqual(
            minuteOf(deadline.dueAt),
          )
        })
      }),
    )
  })

  test('D-2 a breach is never earlier than the moment steered by', () => {
    fc.assert(
      fc.property(aCase, (made) => {
        const { calendar, receivedAt } = officesOf(made)
        for (const { dueAt, breachAt } of deadlinesOf(receivedAt, calendar)) {
          expect(minuteOf(breachAt)).toBeGreaterThanOrEqual(minuteOf(dueAt))
        }
      }),
    )
  })

  test('D-3 a deadline told again from its moments is the same, with every day once and one of them due', () => {
    fc.assert(
      fc.property(aCase, (made) => {
        const { calendar, receivedAt } = officesOf(made)
        for (const deadline of deadlinesOf(receivedAt, calendar)) {
          const { days } = accept(explainDeadline(deadline, calendar))
          expect(days).toEqual(deadline.days)
          days.forEach((told, place) => {
            const before = days[place - 1]
            if (before) expect(told.on).toEqual(before.on.add({ days: 1 }))
          })
          expect(days.filter(({ role }) => role === 'due').map(({ on }) => on)).toEqual([deadline.dueOn])
        }
      }),
    )
  })
})

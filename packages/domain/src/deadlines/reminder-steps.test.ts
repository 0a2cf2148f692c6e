import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isAfter } from '../foundation/index.js'
import { accept, day, moment } from '../foundation/moments.fixture.js'
import { agreedDeadline } from './agreed-deadline.js'
import { aCalendar } from './calendar.fixture.js'
import { decisionDeadline } from './decision-deadline.js'
import { delayNoticeDeadline } from './delay-notice-deadline.js'
import { firstContactDeadline } from './first-contact-deadline.js'
import { remindedByStep } from './reminded-by-step.js'
import { type ClockStep, dueSteps, firstStepAt, nextStepAt, reminderSteps } from './reminder-steps.js'

const calendar = aCalendar()
const week = accept(agreedDeadline(moment('2026-04-13T00:00'), day('2026-04-16'), calendar))
const pulledBack = accept(decisionDeadline(moment('2026-04-04T11:00'), calendar))
const notice = accept(delayNoticeDeadline(moment('2026-04-04T11:00'), calendar))

test('KM-16 halves and quarters are of the time on working days, and the day before is a working day', () => {
  expect(reminderSteps(week, calendar)).toEqual([
    { step: 'half', at: moment('2026-04-15T00:00') },
    { step: 'day-before', at: moment('2026-04-16T00:00') },
    { step: 'due', at: moment('2026-04-17T00:00') },
  ])
  const overWeekend = accept(firstContactDeadline(moment('2026-04-10T16:00'), calendar))
  expect(reminderSteps(overWeekend, calendar)).toEqual([
    { step: 'half', at: moment('2026-04-13T04:00') },
    { step: 'three-quarters', at: moment('2026-04-13T10:00') },
    { step: 'due', at: moment('2026-04-13T16:00') },
  ])
})

test('KM-16 what was promised for the day itself has no day before', () => {
  const today = accept(agreedDeadline(moment('2026-04-13T12:00'), day('2026-04-13'), calendar))
  expect(reminderSteps(today, calendar).map(({ step }) => step)).toEqual(['half', 'three-quarters', 'due'])
})

test.each<[string, readonly ClockStep[], readonly ClockStep[]]>([
  ['2026-04-15T00:00', [], []],
  ['2026-04-15T00:01', [], ['half']],
  ['2026-04-15T00:01', ['half'], []],
  ['2026-04-16T12:00', [], ['day-before']],
  ['2026-04-15T12:00', ['day-before'], []],
  ['2026-04-17T00:00', ['day-before'], []],
  ['2026-04-20T09:00', [], ['due', 'breach']],
  ['2026-04-20T09:00', ['due'], ['breach']],
  ['2026-04-20T09:00', ['breach'], ['due']],
  ['2026-04-20T09:00', ['breach', 'due'], []],
])('KM-16 looked at on %s with %j told already, %j is told', (now, already, told) => {
  const steps = dueSteps(week, { calendar, already, at: moment(now) })
  expect(steps.map(({ step }) => step)).toEqual(told)
})

test('D-2 a delay notice that was not given is reminded of and never a breach', () => {
  const steps = dueSteps(notice, { calendar, already: [], at: moment('2026-06-01T09:00') })
  expect(steps.map(({ step }) => step)).toEqual(['due'])
})

test('KM-16 each step is told at most once and none is lost at the end, in whatever order it is looked at', () => {
  const hours = fc.array(fc.integer({ min: -24, max: 24 * 40 }), { minLength: 1, maxLength: 30 })
  fc.assert(
    fc.property(fc.constantFrom(week, pulledBack, notice), hours, (clock, looks) => {
      const told: ClockStep[] = []
      const look = (hour: number) => {
        const at = clock.startedAt.add({ hours: hour })
        told.push(...dueSteps(clock, { calendar, already: told, at }).map(({ step }) => step))
      }
      looks.forEach(look)
      expect(new Set(told).size).toBe(told.length)
      const atOnce = dueSteps(clock, {
        calendar,
        already: [],
        at: clock.startedAt.add({ hours: Math.max(...looks) }),
      })
      expect(told).toEqual(expect.arrayContaining(atOnce.map(({ step }) => step)))
    }),
  )
})

test.each<[ClockStep, boolean, readonly string[]]>([
  ['half', false, ['handler']],
  ['three-quarters', false, ['handler']],
  ['day-before', true, ['handler']],
  ['day-before', false, ['handler', 'coordinators']],
  ['due', true, ['handler', 'coordinators']],
  ['breach', true, ['coordinators', 'management']],
])('KM-16 of step %s, taken: %s, is told %j', (step, isTaken, told) => {
  expect(remindedByStep(step, isTaken)).toEqual(told)
})

test.each([week, pulledBack, notice])(
  'KM-16 until its first step nothing of a clock is due, whenever it is looked at',
  (deadline) => {
    const first = firstStepAt(deadline, calendar)
    const due = (at: typeof deadline.startedAt) => dueSteps(deadline, { calendar, already: [], at })
    if (first === null) throw new Error('There is a first step.')
    for (let at = deadline.startedAt; !isAfter(at, first); at = at.add({ minutes: 37 }))
      expect(due(at)).toEqual([])
    expect(due(first)).toEqual([])
    expect(due(first.add({ milliseconds: 1 }))).toHaveLength(1)
  },
)

test('KM-16 always: until the moment to look again nothing is due, and just after it something is', () => {
  const hours = fc.integer({ min: 0, max: 400 })
  fc.assert(
    fc.property(
      fc.constantFrom(week, pulledBack, notice),
      fc.array(hours, { maxLength: 5 }),
      (deadline, looks) => {
        let already: ClockStep[] = []
        let at = deadline.startedAt
        for (const later of looks) {
          at = at.add({ hours: later })
          already = [...already, ...dueSteps(deadline, { calendar, already, at }).map(({ step }) => step)]
          const next = nextStepAt(deadline, { calendar, already, at })
          const dueAt = (moment: typeof at) => dueSteps(deadline, { calendar, already, at: moment })
          expect(dueAt(at)).toEqual([])
          if (next === null) expect(dueAt(at.add({ hours: 10_000 }))).toEqual([])
          else {
            expect(dueAt(next)).toEqual([])
            expect(dueAt(next.add({ milliseconds: 1 }))).not.toEqual([])
          }
        }
      },
    ),
  )
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ROLES } from '../access/index.js'
import { isWorkingDay, type WorkingCalendar, withOrganisationDay } from '../deadlines/index.js'
import {
  type ContactReportId,
  civilDateOf,
  isBefore,
  type RecomputationId,
  type Result,
} from '../foundation/index.js'
import { accept, day, moment } from '../foundation/moments.fixture.js'
import { allowedActions } from './allowed-actions.js'
import { assignComplaint } from './assign-complaint.js'
import { runningClock } from './clock.js'
import { as, calendar, coen, joris, mirjam, petra, reception, sanne } from './complaint.fixture.js'
import type { Complaint } from './complaint.js'
import type { ComplaintRejection } from './complaint-rejection.js'
import { confirmAssignment } from './confirm-assignment.js'
import { CONTACT_KINDS } from './contact-report.js'
import type { ComplaintAction } from './lifecycle.js'
import type { Outcome } from './outcome.js'
import { receiveComplaint } from './receive-complaint.js'
import { recomputeDeadlines } from './recompute-deadlines.js'
import { recordContact } from './record-contact.js'

const staff = fc.constantFrom(sanne, joris, coen, mirjam, petra)
const often = <T>(usual: fc.Arbitrary<T>, other: fc.Arbitrary<T>) =>
  fc.oneof({ arbitrary: usual, weight: 3 }, { arbitrary: other, weight: 1 })
const anAct = fc.record({
  action: often<ComplaintAction | 'RECOMPUTE'>(
    fc.constant('RECORD_CONTACT'),
    fc.constantFrom('ASSIGN', 'CONFIRM_ASSIGNMENT', 'RECOMPUTE'),
  ),
  by: staff,
  to: staff,
  minutesLater: fc.integer({ min: 0, max: 3 * 1440 }),
  writtenDownAfterMinutes: often(fc.constant(0), fc.integer({ min: 0, max: 1440 })),
  kind: often(fc.constantFrom('ATTEMPT', 'PROPOSAL'), fc.constantFrom(...CONTACT_KINDS)),
  report: often(fc.constant('Gebeld.'), fc.constant('')),
  agreedAfterDays: fc.option(fc.integer({ min: -1, max: 40 })),
})
type Act = typeof anAct extends fc.Arbitrary<infer Made> ? Made : never
const aLife = fc.record({
  receivedAfterMinutes: fc.integer({ min: 0, max: 60 * 1440 }),
  acts: fc.array(anAct, { maxLength: 14 }),
})

/** By its version, one day closed after the first of January 2026. */
const calendarOf = (version: number): WorkingCalendar =>
  version === calendar.version ? calendar : closedAfter(day('2026-01-01'), version - calendar.version - 1)

interface Step {
  readonly before: Complaint
  readonly act: Act
  readonly now: Complaint['receivedAt']
  readonly result: Result<Outcome, ComplaintRejection>
}

function live({
  receivedAfterMinutes,
  acts,
}: {
  receivedAfterMinutes: number
  acts: readonly Act[]
}): readonly Step[] {
  const receivedAt = moment('2026-03-20T08:00').add({ minutes: receivedAfterMinutes })
  let now = receivedAt
  let before: Complaint = accept(
    receiveComplaint({ ...reception, receivedAt, registeredAt: receivedAt }, calendar),
  ).complaint
  return acts.map((act) => {
    now = now.add({ minutes: act.minutesLater })
    const result = perform(before, act, now)
    const step = { before, act, now, result }
    if (result.ok) before = result.value.complaint
    return step
  })
}

/** Where the office is closed on some day to come that it was to work on. */
function closedAfter(on: ReturnType<typeof civilDateOf>, days: number): WorkingCalendar {
  const closedOn = on.add({ days })
  const changed = withOrganisationDay(calendar, { on: closedOn, working: false, name: 'Studiedag' })
  return { ...changed, version: calendar.version + 1 + closedOn.since('2026-01-01').days }
}

function perform(complaint: Complaint, act: Act, now: typeof complaint.receivedAt): Step['result'] {
  const actor = as(act.by)
  if (act.action === 'RECOMPUTE') {
    const days = [1, 21, 28].at((act.agreedAfterDays ?? 0) % 3) ?? 28
    const changed = closedAfter(civilDateOf(complaint.receivedAt), days)
    const input = { id: 'recomputation' as RecomputationId, reason: act.report }
    return recomputeDeadlines(complaint, input, { actor, at: now, calendar: changed, calendarOf })
  }
  if (act.action === 'ASSIGN') return assignComplaint(complaint, { handler: act.to, actor, at: now })
  if (act.action === 'CONFIRM_ASSIGNMENT') return confirmAssignment(complaint, { actor, at: now })
  const at = now.subtract({ minutes: act.writtenDownAfterMinutes })
  const after = act.agreedAfterDays
  const contact = {
    id: 'contact' as ContactReportId,
    kind: act.kind,
    at,
    report: act.report,
    managerConsultedId: null,
    mandate: act.kind === 'ATTEMPT' ? null : 'band A',
    agreedDeadlineOn: after === null ? null : civilDateOf(at).add({ days: after }),
  }
  return recordContact(complaint, contact, { actor, now, calendar })
}

const always = (says: (step: Step, after: Complaint) => void) =>
  fc.assert(
    fc.property(aLife, (life) => {
      for (const step of live(life)) says(step, step.result.ok ? step.result.value.complaint : step.before)
    }),
  )

describe('always, whatever is done in whatever order', () => {
  test('KP-3 in treatment means: first contact stopped and one agreed deadline running', () => {
    always((_, after) => {
      const isInTreatment = after.state === 'IN_TREATMENT'
      const agreed = after.clocks.filter(
        ({ kind, stoppedAt }) => kind === 'agreed-deadline' && stoppedAt === null,
      )
      expect(agreed).toHaveLength(isInTreatment ? 1 : 0)
      expect(runningClock(after.clocks, 'first-contact') === undefined).toBe(isInTreatment)
      if (after.state === 'IN_TREATMENT') expect(agreed[0]?.dueOn).toEqual(after.agreedDeadlineOn)
    })
  })

  test('D-2 days 21 and 28 never stop and move by a recompute alone, and what is agreed is never for a day off', () => {
    always(({ before, act }, after) => {
      for (const kind of ['delay-notice', 'decision'] as const) {
        const [was, now] = [runningClock(before.clocks, kind), runningClock(after.clocks, kind)]
        if (act.action === 'RECOMPUTE') expect(now?.breachAt).toEqual(was?.breachAt)
        else expect(now).toEqual(was)
      }
      for (const { kind, dueOn } of after.clocks)
        if (kind === 'agreed-deadline') expect(isWorkingDay(calendar, dueOn)).toBe(true)
    })
  })

  test('D-3 no clock is ever changed but by being stopped, once and not before it started, or recomputed as is told', () => {
    always(({ before, result }, after) => {
      before.clocks.forEach((clock, place) => {
        const now = after.clocks[place]
        const told = (result.ok ? result.value.facts : []).find(
          (fact) => fact.kind === 'clock-recomputed' && fact.clock === clock.kind,
        )
        if (told?.kind === 'clock-recomputed' && clock.stoppedAt === null) {
          const { previousDueAt, dueAt, on: dueOn, breachAt, calendarVersion, recomputationId } = told
          expect([previousDueAt, told.previousCalendarVersion]).toEqual([clock.dueAt, clock.calendarVersion])
          const to = { dueAt, dueOn, breachAt, calendarVersion, recomputedInId: recomputationId }
          expect(now).toEqual({ ...clock, ...to })
          return
        }
        expect({ ...now, stoppedAt: null, stoppedAs: null }).toEqual({
          ...clock,
          stoppedAt: null,
          stoppedAs: null,
        })
        if (clock.stoppedAt) expect(now?.stoppedAt).toEqual(clock.stoppedAt)
      })
      for (const { startedAt, stoppedAt } of after.clocks)
        if (stoppedAt) expect(isBefore(stoppedAt, startedAt)).toBe(false)
      const names = after.clocks.map(({ kind, startedAt }) => `${kind} ${startedAt}`)
      expect(new Set(names).size).toBe(names.length)
    })
  })

  test('D-18 whom a complaint is about does nothing with it, whatever the roles', () => {
    fc.assert(
      fc.property(aLife, fc.subarray([...ROLES]), (life, roles) => {
        for (const { before, now } of live(life)) {
          const actor = { kind: 'staff', handlerId: petra.id, roles } as const
          expect(allowedActions({ ...before, concernsId: petra.id }, actor, now)).toEqual([])
        }
      }),
      { numRuns: 30 },
    )
  })

  test('KM-16 what is not among the allowed actions is refused', () => {
    always(({ before, act, now, result }) => {
      if (act.action === 'RECOMPUTE') return
      if (!allowedActions(before, as(act.by), now).includes(act.action)) expect(result.ok).toBe(false)
    })
  })

  test('KM-14 an act that is accepted raises the version by one and tells what happened; a refused one says why', () => {
    always(({ before, result }) => {
      if (!result.ok) return expect(result.rejections).not.toEqual([])
      expect(result.value.complaint.version).toBe(before.version + 1)
      expect(result.value.facts).not.toEqual([])
    })
  })

  test('KP-3 states only go forward', () => {
    const order = ['RECEIVED', 'IN_CONTACT', 'IN_TREATMENT']
    always(({ before }, after) => {
      expect(order.indexOf(after.state)).toBeGreaterThanOrEqual(order.indexOf(before.state))
    })
  })

  test('KP-3 lives reach every state, so that the rest of this file says something', () => {
    const lives = fc.sample(aLife, { numRuns: 300, seed: 7 }).flatMap(live)
    const reached = lives.flatMap(({ result }) => (result.ok ? [result.value.complaint.state] : []))
    expect(new Set(reached)).toEqual(new Set(['RECEIVED', 'IN_CONTACT', 'IN_TREATMENT']))
    expect(lives.filter(({ act, result }) => act.action === 'RECOMPUTE' && result.ok).length).toBeGreaterThan(
      10,
    )
    expect(
      lives.some(
        ({ act, result }) => act.kind === 'PROPOSAL' && act.action === 'RECORD_CONTACT' && result.ok,
      ),
    ).toBe(true)
  })
})

import { describe, expect, test } from 'vitest'
import { explainDeadline, type WorkingCalendar, withOrganisationDay } from '../deadlines/index.js'
import type { ClockPauseId, RecomputationId } from '../foundation/index.js'
import { accept, day, moment } from '../foundation/moments.fixture.js'
import { announceDelay } from './announce-delay.js'
import { runningClock } from './clock.js'
import {
  anInTreatmentComplaint,
  aReceivedComplaint,
  as,
  calendar,
  coen,
  mirjam,
  petra,
  sanne,
} from './complaint.fixture.js'
import type { Complaint } from './complaint.js'
import { aClosedComplaint, inEveryState } from './in-every-state.fixture.js'
import { pauseClock } from './pause-clock.js'
import { deadlinesMoved, recomputeDeadlines } from './recompute-deadlines.js'

const id = 'recomputation' as RecomputationId
const reason = 'Het kantoor is door de storm dicht.'
const received = aReceivedComplaint()
const closed = (from: WorkingCalendar, ...days: readonly string[]) =>
  days.reduce((so, on) => withOrganisationDay(so, { on: day(on), working: false, name: 'Storm' }), from)
const others = (changed: WorkingCalendar) => (version: number) =>
  [calendar, changed].find((each) => each.version === version) ?? never()
const recompute = (complaint: Complaint, changed: WorkingCalendar, at: string, by = coen, why = reason) =>
  recomputeDeadlines(
    complaint,
    { id, reason: why },
    { actor: as(by), at: moment(at), calendar: changed, calendarOf: others(changed) },
  )
const kinds = (complaint: Complaint, changed: WorkingCalendar, at: string) => {
  const done = recompute(complaint, changed, at)
  return done.ok ? done.value.facts.map((fact) => ('clock' in fact ? fact.clock : fact.kind)) : []
}

/** Received on Wednesday 1 April 2026 at 9:30: contact by Thursday 9:30, day 21 on the 22nd, day 28 on the 29th. */
describe('computing deadlines again', () => {
  test('D-3 moves what the newest calendar moves, tells from where to where by which calendars, and why it was', () => {
    const changed = closed(calendar, '2026-04-02', '2026-04-29')
    const { complaint, facts, recomputation } = accept(recompute(received, changed, '2026-04-01T12:00'))
    expect(facts).toEqual([
      {
        kind: 'clock-recomputed',
        clock: 'first-contact',
        aboutId: null,
        recomputationId: id,
        previousDueAt: moment('2026-04-02T09:30'),
        previousCalendarVersion: calendar.version,
        dueAt: moment('2026-04-03T09:30'),
        on: day('2026-04-03'),
        breachAt: moment('2026-04-03T09:30'),
        calendarBase: 'nl-office',
        calendarVersion: changed.version,
        state: 'running',
      },
      expect.objectContaining({
        clock: 'decision',
        on: day('2026-04-28'),
        breachAt: moment('2026-04-30T00:00'),
      }),
    ])
    expect(recomputation).toEqual({
      id,
      reason,
      calendarVersion: changed.version,
      recomputedAt: moment('2026-04-01T12:00'),
      recomputedById: coen.id,
    })
    expect(complaint.version).toBe(received.version + 1)
    expect(complaint.clocks.map((clock) => clock.recomputedInId)).toEqual([id, null, id])
  })

  test('D-3 what moved is explained by the calendar it was computed with, and what did not by its own', () => {
    const changed = closed(calendar, '2026-04-29')
    const { complaint } = accept(recompute(received, changed, '2026-04-01T12:00'))
    for (const clock of complaint.clocks) {
      const own = clock.kind === 'decision' ? changed : calendar
      expect(accept(explainDeadline(clock, own)).dueAt).toEqual(clock.dueAt)
      expect(explainDeadline(clock, own === changed ? calendar : changed).ok).toBe(false)
    }
  })

  test('KP-3 KP-14 the complainant hears which of the days that the receipt told are others, and nothing of other days', () => {
    const messages = (...days: readonly string[]) =>
      accept(recompute(received, closed(calendar, ...days), '2026-04-01T12:00')).messages
    const notice = {
      kind: 'recomputation-notice',
      complaintId: received.id,
      recomputationId: id,
      locale: 'NL',
    }
    const contactBy = moment('2026-04-03T09:30')
    expect(messages('2026-04-02')).toEqual([{ ...notice, contactBy, answerBy: null }])
    expect(messages('2026-04-29')).toEqual([{ ...notice, contactBy: null, answerBy: day('2026-04-28') }])
    expect(messages('2026-04-22')).toEqual([])
  })

  test('D-2 a day that was agreed, or told in a notice, stays what was said', () => {
    const treated = anInTreatmentComplaint()
    expect(kinds(treated, closed(calendar, '2026-04-10'), '2026-04-02T14:00')).toEqual([])
    const answerOn = day('2026-05-20')
    const delayed = accept(
      announceDelay(
        treated,
        { id: 'notice' as never, reason: 'De fabrikant onderzoekt het.', answerOn },
        { actor: as(sanne), now: moment('2026-04-22T09:00'), calendar, earlier: [], agreedIn: null },
      ),
    ).complaint
    expect(runningClock(delayed.clocks, 'decision')?.dueOn).toEqual(answerOn)
    // The day of the notice and four weeks: as a decision that began then would be due.
    expect(kinds(delayed, closed(calendar, '2026-05-20', '2026-04-29'), '2026-04-22T10:00')).toEqual([])
  })

  test('D-3 what stands still or was stopped is left out, and so is what is late', () => {
    const treated = anInTreatmentComplaint()
    const pause = { id: 'pause' as ClockPauseId, agreement: null, reason: 'U stuurt de foto’s.' }
    const paused = accept(
      pauseClock(treated, pause, { actor: as(sanne), at: moment('2026-04-02T14:00') }),
    ).complaint
    expect(kinds(paused, closed(calendar, '2026-04-10', '2026-04-22'), '2026-04-02T15:00')).toEqual([
      'delay-notice',
    ])
    expect(kinds(received, closed(calendar, '2026-04-02', '2026-04-22'), '2026-04-02T09:30')).toContain(
      'first-contact',
    )
    expect(kinds(received, closed(calendar, '2026-04-02', '2026-04-22'), '2026-04-02T09:31')).toEqual([
      'delay-notice',
    ])
  })

  test('D-3 what becomes late by it is told so', () => {
    const { facts } = accept(recompute(received, closed(calendar, '2026-04-29'), '2026-04-29T09:00'))
    expect(facts).toMatchObject([{ clock: 'decision', on: day('2026-04-28'), state: 'overdue' }])
  })

  test('D-3 is told without being done, and needs no reason then', () => {
    const changed = closed(calendar, '2026-04-29')
    const facts = {
      actor: as(mirjam),
      at: moment('2026-04-01T12:00'),
      calendar: changed,
      calendarOf: others(changed),
    }
    expect(accept(deadlinesMoved(received, facts))).toMatchObject([
      {
        clock: { kind: 'decision', dueOn: day('2026-04-29') },
        to: { dueOn: day('2026-04-28'), state: 'running' },
      },
    ])
  })

  test.each([
    [
      'without a reason',
      () => recompute(received, closed(calendar, '2026-04-29'), '2026-04-01T12:00', coen, ' '),
      'required',
    ],
    [
      'where nothing moves',
      () => recompute(received, closed(calendar, '2026-04-28'), '2026-04-01T12:00'),
      'nothing-to-recompute',
    ],
    [
      'a second time',
      () => {
        const changed = closed(calendar, '2026-04-29')
        return recompute(
          accept(recompute(received, changed, '2026-04-01T12:00')).complaint,
          changed,
          '2026-04-01T13:00',
        )
      },
      'nothing-to-recompute',
    ],
    [
      'once it is closed',
      () => recompute(aClosedComplaint(), closed(calendar, '2026-04-16'), '2026-04-03T12:00'),
      'act-not-allowed-in-state',
    ],
    [
      'to who handles it',
      () => recompute(received, closed(calendar, '2026-04-29'), '2026-04-01T12:00', sanne),
      'not-permitted',
    ],
    [
      'to who has no part in it',
      () => recompute(received, closed(calendar, '2026-04-29'), '2026-04-01T12:00', petra),
      'not-permitted',
    ],
    [
      'to whom it is about',
      () =>
        recompute({ ...received, concernsId: coen.id }, closed(calendar, '2026-04-29'), '2026-04-01T12:00'),
      'not-permitted',
    ],
  ])('D-3 is refused %s', (_, act, kind) => {
    expect(act()).toMatchObject({ ok: false, rejections: [{ kind }] })
  })

  test('D-3 no ended complaint is touched, and the machinery recomputes nothing by itself', () => {
    const changed = closed(calendar, '2026-04-22', '2026-04-29')
    const facts = { at: moment('2026-04-01T12:00'), calendar: changed, calendarOf: others(changed) }
    for (const complaint of inEveryState.slice(-4))
      expect(recomputeDeadlines(complaint, { id, reason }, { ...facts, actor: as(coen) }).ok).toBe(false)
    expect(
      recomputeDeadlines(received, { id, reason }, { ...facts, actor: { kind: 'system' } }),
    ).toMatchObject({
      rejections: [{ kind: 'not-permitted' }],
    })
  })
})

function never(): never {
  throw new Error('No such version.')
}

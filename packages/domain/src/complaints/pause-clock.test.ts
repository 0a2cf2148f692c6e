import { describe, expect, test } from 'vitest'
import { clockState } from '../deadlines/index.js'
import type { AgreementId, ClockPauseId } from '../foundation/index.js'
import { accept, day, moment } from '../foundation/moments.fixture.js'
import { addAgreement } from './add-agreement.js'
import { runningClock } from './clock.js'
import {
  anInTreatmentComplaint,
  aReceivedComplaint,
  as,
  calendar,
  petra,
  sanne,
} from './complaint.fixture.js'
import type { Complaint } from './complaint.js'
import { completeAgreement } from './complete-agreement.js'
import { confirmAgreedDeadline } from './confirm-agreed-deadline.js'
import { aDecidedComplaint, later } from './in-every-state.fixture.js'
import { pauseClock } from './pause-clock.js'
import { resumeClock } from './resume-clock.js'

const actor = as(sanne)
const id = 'pause' as ClockPauseId
const reason = 'U stuurt eerst de foto’s.'
/** Answer agreed for Friday 10 April; the Monday before is Easter Monday. */
const treated = anInTreatmentComplaint()
const pause = (complaint: Complaint, at: string, agreement: number | null = null, why = reason) =>
  pauseClock(complaint, { id, agreement, reason: why }, { actor, at: moment(at) })
const resume = (complaint: Complaint, at: string, agreement: number | null = null) =>
  resumeClock(complaint, { agreement, actor, at: moment(at), calendarOf: () => calendar })
const paused = accept(pause(treated, '2026-04-02T14:00')).complaint
const agreedClock = (complaint: Complaint) => runningClock(complaint.clocks, 'agreed-deadline')
const others = ({ clocks }: Complaint) => clocks.filter(({ kind }) => kind !== 'agreed-deadline')

describe('pausing what was agreed', () => {
  test('KP-7 stands still for a reason that the complainant is told, and nothing else does', () => {
    const { complaint, facts, messages } = accept(pause(treated, '2026-04-02T14:00'))
    expect(agreedClock(complaint)?.pauses).toEqual([
      {
        id,
        reason,
        dueOn: day('2026-04-10'),
        pausedAt: moment('2026-04-02T14:00'),
        resumedAt: null,
        pausedById: sanne.id,
      },
    ])
    expect(facts).toEqual([{ kind: 'clock-paused', clock: 'agreed-deadline', aboutId: null, pauseId: id }])
    expect(messages).toEqual([{ kind: 'pause-notice', complaintId: treated.id, pauseId: id, locale: 'NL' }])
    expect(others(complaint)).toEqual(others(treated))
    expect(complaint.version).toBe(treated.version + 1)
  })

  test('D-2 runs on with as many working days as were left, and days 21 and 28 stay', () => {
    const { complaint, facts, messages } = accept(resume(paused, '2026-04-09T09:00'))
    // Thursday and Friday, then Tuesday and Wednesday after Easter: four working days stood still.
    expect(agreedClock(complaint)).toMatchObject({ dueOn: day('2026-04-16') })
    expect(agreedClock(complaint)?.dueAt).toEqual(moment('2026-04-17T00:00'))
    expect(agreedClock(complaint)?.breachAt).toEqual(moment('2026-04-17T00:00'))
    expect(complaint.state === 'IN_TREATMENT' && complaint.agreedDeadlineOn).toEqual(day('2026-04-16'))
    expect(others(complaint)).toEqual(others(treated))
    expect(facts).toMatchObject([{ kind: 'pause-ended', pauseId: id, on: day('2026-04-16') }])
    expect(messages).toMatchObject([{ kind: 'resumption-notice', pauseId: id, dueOn: day('2026-04-16') }])
  })

  test('D-2 on and off within one day moves nothing, and what was confirmed stays so', () => {
    const confirmed = accept(
      confirmAgreedDeadline(treated, { actor: { kind: 'public' }, at: moment('2026-04-02T09:00') }),
    ).complaint
    const stood = accept(pause(confirmed, '2026-04-02T14:00')).complaint
    const sameDay = accept(resume(stood, '2026-04-02T16:00')).complaint
    expect(agreedClock(sameDay)?.dueOn).toEqual(day('2026-04-10'))
    expect(sameDay.agreedDeadlineConfirmedAt).toEqual(moment('2026-04-02T09:00'))
    expect(accept(resume(stood, '2026-04-03T16:00')).complaint.agreedDeadlineConfirmedAt).toBe(null)
  })

  test('KP-7 an agreement moves with its clock, and settled while it stands still it was in time', () => {
    const agreement = {
      id: 'agreement' as AgreementId,
      what: 'Foto’s sturen.',
      party: 'COMPLAINANT',
    } as const
    const { complaint } = accept(
      addAgreement(
        aDecidedComplaint(),
        { ...agreement, dueOn: day('2026-04-09') },
        { actor, now: later, calendar, responsible: sanne },
      ),
    )
    const stood = accept(pause(complaint, '2026-04-08T09:00', 1)).complaint
    const moved = accept(resume(stood, '2026-04-14T09:00', 1)).complaint
    expect(moved.agreements[0]?.dueOn).toEqual(day('2026-04-15'))
    const done = accept(
      completeAgreement(stood, { agreement: 1, note: 'Gekregen.', actor, at: moment('2026-04-20T09:00') }),
    )
    expect(done.facts).toMatchObject([
      { kind: 'agreement-completed' },
      { kind: 'clock-stopped', state: 'met' },
    ])
  })

  test('KP-7 can be paused again once it runs on', () => {
    const first = accept(resume(paused, '2026-04-09T09:00')).complaint
    const second = accept(pause(first, '2026-04-16T23:00')).complaint
    expect(clockState(agreedClock(second) ?? never(), moment('2026-05-30T09:00'))).toBe('paused')
    expect(agreedClock(accept(resume(second, '2026-04-17T09:00')).complaint)?.dueOn).toEqual(
      day('2026-04-17'),
    )
  })

  test.each([
    ['without a reason', () => pause(treated, '2026-04-02T14:00', null, ' '), 'required'],
    ['twice', () => pause(paused, '2026-04-03T14:00'), 'clock-paused'],
    ['after its day', () => pause(treated, '2026-04-11T00:00:01'), 'due-day-is-past'],
    ['of an agreement that is not there', () => pause(treated, '2026-04-02T14:00', 1), 'unknown'],
    [
      'before anything was agreed',
      () => pause(aReceivedComplaint(), '2026-04-02T14:00'),
      'act-not-allowed-in-state',
    ],
    ['once the answer was sent', () => pause(aDecidedComplaint(), '2026-04-03T14:00'), 'nothing-agreed'],
    [
      'by who may not handle',
      () => pauseClock(treated, { id, agreement: null, reason }, { actor: as(petra), at: later }),
      'not-permitted',
    ],
    ['by running on what runs', () => resume(treated, '2026-04-02T14:00'), 'clock-not-paused'],
    ['past what the calendar decides', () => resume(paused, '2027-12-30T14:00'), 'beyond-calendar-horizon'],
  ])('KP-7 is refused %s', (_, act, kind) => {
    expect(act()).toMatchObject({ ok: false, rejections: [{ kind }] })
  })
})

function never(): never {
  throw new Error('No clock runs.')
}

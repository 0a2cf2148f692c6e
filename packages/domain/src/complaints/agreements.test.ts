import { describe, expect, test } from 'vitest'
import type { AgreementId } from '../foundation/index.js'
import { accept, day, moment } from '../foundation/moments.fixture.js'
import { addAgreement } from './add-agreement.js'
import { blockersToClosing } from './blockers-to-closing.js'
import { runningClock } from './clock.js'
import {
  anInTreatmentComplaint,
  aReceivedComplaint,
  as,
  calendar,
  joris,
  petra,
  sanne,
} from './complaint.fixture.js'
import type { Complaint } from './complaint.js'
import { completeAgreement } from './complete-agreement.js'
import { aClosedComplaint, aDecidedComplaint } from './in-every-state.fixture.js'
import { lapseAgreement } from './lapse-agreement.js'
import { withdrawComplaint } from './withdraw-complaint.js'

const now = moment('2026-04-02T10:00')
const actor = as(sanne)
const id = 'agreement 1' as AgreementId
const what = 'De fiets wordt gebracht.'
const input = { id, what, party: 'OFFICE', dueOn: day('2026-04-09') } as const
const facts = { actor, now, calendar, responsible: joris }
const agreed = (complaint: Complaint = anInTreatmentComplaint()) =>
  accept(addAgreement(complaint, input, facts)).complaint
const open = (complaint: Complaint) =>
  blockersToClosing(complaint, { now, contacts: [] }).filter(({ kind }) => kind === 'agreement-open')

describe('what will be done, by whom and when', () => {
  test('KP-7 is kept with a clock of its own, keeps the gate shut, and the complainant is told', () => {
    const { complaint, messages } = accept(
      addAgreement(aDecidedComplaint(), { ...input, what: ` ${what} ` }, facts),
    )
    expect(complaint.agreements).toMatchObject([
      { what, responsibleId: joris.id, state: 'OPEN', madeAt: now },
    ])
    expect(runningClock(complaint.clocks, 'agreement', id)).toMatchObject({
      dueOn: input.dueOn,
      dueAt: moment('2026-04-10T00:00'),
      breachAt: moment('2026-04-10T00:00'),
    })
    expect(open(complaint)).toHaveLength(1)
    expect(messages).toMatchObject([{ kind: 'agreement-made', agreementId: id, dueOn: input.dueOn }])
  })

  test('KP-7 several run beside each other, and ending one leaves the other', () => {
    const second = { ...input, id: 'agreement 2' as AgreementId, dueOn: day('2026-04-08') }
    const two = accept(addAgreement(agreed(), second, facts)).complaint
    const done = accept(completeAgreement(two, { agreement: 1, note: 'Gebracht.', actor, at: now })).complaint
    expect(done.agreements[0]).toMatchObject({ state: 'DONE', settledNote: 'Gebracht.', settledAt: now })
    expect(done.agreements[1]).toBe(two.agreements[1])
    expect(runningClock(done.clocks, 'agreement', id)).toBe(undefined)
    expect(runningClock(done.clocks, 'agreement', second.id)).toBeDefined()
    expect(open(done)).toHaveLength(1)
    const lapsed = accept(
      lapseAgreement(done, { agreement: 2, reason: 'Niet meer nodig.', wasReminded: true, actor, at: now }),
    )
    expect(open(lapsed.complaint)).toEqual([])
    expect(lapsed.facts).toMatchObject([
      { kind: 'agreement-lapsed' },
      { kind: 'clock-stopped', state: 'dropped' },
    ])
  })

  test('KP-7 stays owed when the complaint is withdrawn, and is settled then', () => {
    const by = { actor: { kind: 'public' }, at: now, reason: null } as const
    const withdrawn = accept(withdrawComplaint(agreed(), by)).complaint
    const settled = accept(completeAgreement(withdrawn, { agreement: 1, note: 'Gebracht.', actor, at: now }))
    expect(settled.complaint).toMatchObject({ state: 'WITHDRAWN', agreements: [{ state: 'DONE' }] })
    expect(settled.complaint.clocks.every(({ stoppedAt }) => stoppedAt !== null)).toBe(true)
  })

  test.each([
    ['nothing', { what: ' ' }, {}, { kind: 'required', path: ['what'] }],
    [
      'a day that is over',
      { dueOn: day('2026-04-01') },
      {},
      { kind: 'deadline-in-the-past', path: ['dueOn'] },
    ],
    ['a Sunday', { dueOn: day('2026-04-12') }, {}, { kind: 'not-a-working-day', path: ['dueOn'] }],
    [
      'past the calendar',
      { dueOn: day('2028-01-03') },
      {},
      { kind: 'beyond-calendar-horizon', path: ['dueOn'] },
    ],
    ['by nobody', {}, { responsible: null }, { kind: 'unknown', path: ['responsibleId'] }],
    ['by who handles nothing', {}, { responsible: petra }, { kind: 'handler-may-not-handle' }],
    ['by who may not', {}, { actor: as(petra) }, { kind: 'not-permitted' }],
  ])('KP-7 refuses %s', (_, change, others, fault) => {
    const refusal = addAgreement(anInTreatmentComplaint(), { ...input, ...change }, { ...facts, ...others })
    expect(refusal).toMatchObject({ rejections: [fault] })
  })

  test('D-18 is not seen to by whom the complaint is about', () => {
    expect(addAgreement({ ...anInTreatmentComplaint(), concernsId: joris.id }, input, facts)).toMatchObject({
      rejections: [{ kind: 'is-about-this-handler', path: ['responsibleId'] }],
    })
  })

  test('KP-7 is not promised before anybody was spoken with, nor after the end', () => {
    for (const complaint of [aReceivedComplaint(), aClosedComplaint()])
      expect(addAgreement(complaint, input, facts)).toMatchObject({
        rejections: [{ kind: 'act-not-allowed-in-state' }],
      })
  })

  const lapsing = { agreement: 1, reason: 'Toch niet.', actor, at: now }

  test('KP-7 does not lapse before anybody was reminded of it', () => {
    expect(lapseAgreement(agreed(), { ...lapsing, wasReminded: false })).toEqual({
      ok: false,
      rejections: [{ kind: 'reminder-first', path: ['agreement'] }],
    })
    expect(lapseAgreement(agreed(), { ...lapsing, wasReminded: true }).ok).toBe(true)
  })

  test('KP-7 ends once, with words, and by its own number', () => {
    const done = accept(
      completeAgreement(agreed(), { agreement: 1, note: 'Gebracht.', actor, at: now }),
    ).complaint
    expect(lapseAgreement(done, { ...lapsing, wasReminded: true })).toMatchObject({
      rejections: [{ kind: 'agreement-settled' }],
    })
    expect(completeAgreement(agreed(), { agreement: 2, note: ' ', actor, at: now })).toMatchObject({
      rejections: [
        { kind: 'unknown', noun: 'agreement' },
        { kind: 'required', path: ['note'] },
      ],
    })
  })
})

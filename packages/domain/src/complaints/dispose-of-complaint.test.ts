import { describe, expect, test } from 'vitest'
import type { AgreementId } from '../foundation/index.js'
import { accept, day, moment } from '../foundation/moments.fixture.js'
import { addAgreement } from './add-agreement.js'
import { anInTreatmentComplaint, as, calendar, complainant, sanne } from './complaint.fixture.js'
import { disposeOfComplaint } from './dispose-of-complaint.js'
import {
  aClosedComplaint,
  aMergedComplaint,
  aNotAdmissibleComplaint,
  aWithdrawnComplaint,
  inEveryOpenState,
  later,
} from './in-every-state.fixture.js'
import { historyKeptUntil, keptUntil } from './retention.js'
import { withdrawComplaint } from './withdraw-complaint.js'

const facts = {
  endedAt: moment('2026-04-02T10:00'),
  goesOnIn: null,
  monthsToKeep: 36,
  actor: { kind: 'system' },
  at: moment('2029-04-03T03:00'),
} as const

describe('the personal data of a complaint', () => {
  test.each([
    ['closed', aClosedComplaint(), null],
    ['withdrawn', aWithdrawnComplaint(), null],
    ['not admissible', aNotAdmissibleComplaint(), null],
    ['merged into one that ended', aMergedComplaint(), 'CLOSED'],
  ] as const)('KP-15 go after the last day, of one that is %s', (_, complaint, goesOnIn) => {
    const { complaint: after, facts: happened } = accept(
      disposeOfComplaint(complaint, { ...facts, goesOnIn }),
    )
    expect(happened[0]).toEqual({ kind: 'complaint-disposed', on: day('2029-04-03') })
    expect(after).toMatchObject({ state: complaint.state, version: complaint.version + 1 })
    expect(after.clocks.filter(({ stoppedAt }) => stoppedAt === null)).toEqual([])
  })

  test('KP-15 stay on the last day itself, also in its last minute', () => {
    const at = moment('2029-04-02T23:59')
    expect(disposeOfComplaint(aClosedComplaint(), { ...facts, at })).toEqual({
      ok: false,
      rejections: [{ kind: 'still-kept', untilOn: day('2029-04-02') }],
    })
  })

  test.each(inEveryOpenState.map((complaint) => [complaint.state, complaint] as const))(
    'KP-15 stay while a round is open: %s',
    (state, complaint) => {
      expect(disposeOfComplaint(complaint, facts)).toEqual({
        ok: false,
        rejections: [{ kind: 'act-not-allowed-in-state', act: 'DISPOSE', state }],
      })
    },
  )

  test('KP-15 stay while that in which it goes on is open', () => {
    expect(disposeOfComplaint(aMergedComplaint(), { ...facts, goesOnIn: 'IN_TREATMENT' })).toEqual({
      ok: false,
      rejections: [{ kind: 'act-not-allowed-in-state', act: 'DISPOSE', state: 'IN_TREATMENT' }],
    })
  })

  test('D-12 are not removed by a handler', () => {
    expect(disposeOfComplaint(aClosedComplaint(), { ...facts, actor: as(sanne) }).ok).toBe(false)
  })

  test('KP-15 take with them what was still owed', () => {
    const call = {
      id: 'call' as AgreementId,
      what: 'Bellen',
      party: 'OFFICE',
      dueOn: day('2026-04-10'),
    } as const
    const promising = { actor: as(sanne), now: later, calendar, responsible: sanne }
    const owing = accept(addAgreement(anInTreatmentComplaint(), call, promising)).complaint
    const withdrawn = accept(
      withdrawComplaint(owing, { reason: 'Klaar.', actor: as(sanne), at: later }),
    ).complaint
    expect(withdrawn.clocks.some(({ stoppedAt }) => stoppedAt === null)).toBe(true)
    const { complaint } = accept(disposeOfComplaint(withdrawn, facts))
    expect(complaint.clocks.some(({ stoppedAt }) => stoppedAt === null)).toBe(false)
    expect(complaint.agreements).toMatchObject([{ state: 'LAPSED', settledAt: facts.at, settledNote: '' }])
  })
})

describe('how long that is', () => {
  test.each([
    ['as the office chose', '2026-04-02', 24, '2028-04-02'],
    ['never shorter than a year', '2026-04-02', 6, '2027-04-02'],
    ['never longer than three', '2026-04-02', 60, '2029-04-02'],
    ['until the last day of a month that is too short', '2028-02-29', 12, '2029-02-28'],
  ])('KP-15 %s', (_, endedOn, months, untilOn) => {
    expect(keptUntil(day(endedOn), months)).toEqual(day(untilOn))
  })

  test.each([
    ['from when it was settled there', complainant, day('2020-05-01'), day('2023-05-01')],
    ['from when it came, where the source did not tell', complainant, null, day('2029-04-01')],
    ['without an end, where the source withheld who it was', null, day('2020-05-01'), null],
  ] as const)('KP-15 of history: %s', (_, who, settledOn, untilOn) => {
    const history = { complainant: who, settledOn, registeredAt: moment('2026-04-01T12:00') }
    expect(historyKeptUntil(history, 36)).toEqual(untilOn)
  })
})

import { describe, expect, test } from 'vitest'
import type { AgreementId, OfferId } from '../foundation/index.js'
import { accept, day, moment } from '../foundation/moments.fixture.js'
import type { Agreement } from './agreement.js'
import { blockersToClosing } from './blockers-to-closing.js'
import { runningClock } from './clock.js'
import { closeComplaint } from './close-complaint.js'
import {
  anInTreatmentComplaint,
  aReceivedComplaint,
  as,
  calendar,
  mirjam,
  sanne,
} from './complaint.fixture.js'
import type { Complaint } from './complaint.js'
import {
  aClosedComplaint,
  aDecidedComplaint,
  aReadyComplaint,
  closing,
  closingFacts,
  contacts,
  doubtful,
  later,
  verdictFacts,
  withAPart,
} from './in-every-state.fixture.js'
import type { Offer } from './offer.js'
import { recordAftercare } from './record-aftercare.js'
import { recordVerdict } from './record-verdict.js'
import { returnDecision } from './return-decision.js'
import { sendDecision } from './send-decision.js'
import { withdrawComplaint } from './withdraw-complaint.js'

const actor = as(sanne)
const missing = (complaint: Complaint, now = later) =>
  blockersToClosing(complaint, { now, contacts }).map(({ kind }) => kind)

const agreement: Agreement = {
  id: 'agreement' as AgreementId,
  what: 'Opnieuw bezorgen',
  party: 'OFFICE',
  responsibleId: sanne.id,
  dueOn: day('2026-04-09'),
  madeAt: later,
  state: 'OPEN',
  settledAt: null,
  settledNote: null,
}

const offer: Offer = {
  id: 'offer' as OfferId,
  round: 1,
  options: [],
  defaultKey: null,
  answerBy: day('2026-04-09'),
  offeredAt: later,
  chosenKey: null,
  chosenBy: null,
  chosenAt: null,
}

describe('the gate', () => {
  test('KP-4 tells the whole list at once, with who can lift each', () => {
    expect(blockersToClosing(aReceivedComplaint(), { now: later, contacts: [] })).toEqual([
      { kind: 'no-contact-report', liftedBy: 'HANDLER' },
      { kind: 'data-unchecked', liftedBy: 'HANDLER' },
      { kind: 'no-parts', liftedBy: 'HANDLER' },
      { kind: 'decision-not-sent', liftedBy: 'HANDLER' },
    ])
  })

  test('KP-4 an attempt is no contact', () => {
    const tried = contacts.map((contact) => ({ ...contact, kind: 'ATTEMPT' }) as const)
    expect(blockersToClosing(aDecidedComplaint(), { now: later, contacts: tried })[0]?.kind).toBe(
      'no-contact-report',
    )
  })

  test('KP-7 an open agreement keeps it open, and a founded matter has an agreement', () => {
    const open = { ...aDecidedComplaint(), agreements: [agreement] }
    expect(missing(open)).toEqual(['agreement-open'])
    const founded = { ...doubtful, verdict: 'FOUNDED', remedy: 'REPAIR', part: 1 } as const
    expect(missing(accept(recordVerdict(aReadyComplaint(), founded, verdictFacts)).complaint)).toEqual([
      'no-agreement',
      'decision-not-sent',
    ])
  })

  test('KP-6 an offered choice is waited for until its day has passed', () => {
    const offered = { ...aDecidedComplaint(), offers: [offer] }
    expect(missing(offered)).toEqual(['choice-awaited'])
    expect(missing(offered, moment('2026-04-09T23:59'))).toEqual(['choice-awaited'])
    expect(missing(offered, moment('2026-04-10T00:00'))).toEqual([])
  })

  test('KP-2 management has read a serious one', () => {
    const serious: Complaint = { ...aDecidedComplaint(), severity: 'SERIOUS' }
    expect(blockersToClosing(serious, { now: later, contacts })).toEqual([
      { kind: 'management-has-not-read', liftedBy: 'MANAGEMENT' },
    ])
  })

  test('D-19 a verdict that waits for a second person keeps it open, and undecided', () => {
    const found = { ...doubtful, verdict: 'UNFOUNDED', honesty: 'HONEST', part: 1 } as const
    const waiting = accept(recordVerdict(aReadyComplaint(), found, verdictFacts)).complaint
    const sent = sendDecision(waiting, { how: 'EMAIL', actor, at: later })
    expect(sent.ok ? [] : sent.rejections).toEqual([
      { kind: 'still-missing', blocker: { kind: 'second-person-needed', part: 1, liftedBy: 'MANAGEMENT' } },
    ])
  })

  test('KM-11 closing names the cause, the unit and the origin, and all faults come back at once', () => {
    const input = { ...closing, unit: '', aftercareOn: day('2026-04-02') }
    const refusal = closeComplaint(withAPart(), input, { ...closingFacts, aftercareBy: null })
    expect(refusal.ok ? [] : refusal.rejections.map((each) => each.kind)).toEqual([
      ...['still-missing', 'still-missing', 'still-missing', 'still-missing'],
      ...['required', 'deadline-in-the-past', 'unknown'],
    ])
  })

  test('KM-10 the aftercare has a working day within the calendar and a person', () => {
    const on = (aftercareOn: ReturnType<typeof day>) => {
      const refusal = closeComplaint(aDecidedComplaint(), { ...closing, aftercareOn }, closingFacts)
      return refusal.ok ? [] : refusal.rejections.map((each) => each.kind)
    }
    expect(on(day('2026-04-04'))).toEqual(['not-a-working-day'])
    expect(on(day('2028-01-03'))).toEqual(['beyond-calendar-horizon'])
    const closed = aClosedComplaint()
    expect(runningClock(closed.clocks, 'aftercare')?.dueOn).toEqual(day('2026-04-16'))
    expect(closed.clocks.filter(({ stoppedAt }) => stoppedAt === null)).toHaveLength(1)
    expect(closed.closings).toMatchObject([{ unit: 'Bezorging', aftercareById: sanne.id, round: 1 }])
  })
})

describe('the decision', () => {
  test('D-20 stops what waits for the answer, and a bounce lets it run on with its old moments', () => {
    const before = aReadyComplaint()
    const { complaint: sent, messages } = accept(sendDecision(before, { how: 'EMAIL', actor, at: later }))
    expect(sent.state).toBe('DECIDED')
    expect(sent.clocks.every(({ stoppedAt }) => stoppedAt !== null)).toBe(true)
    expect(messages).toEqual([
      { kind: 'decision', complaintId: before.id, locale: 'NL', how: 'EMAIL', round: 1 },
    ])
    const back = accept(returnDecision(sent, { actor })).complaint
    expect(back).toEqual({ ...before, version: before.version + 2 })
  })

  test('D-20 goes by a way that reaches the complainant', () => {
    const ready = aReadyComplaint()
    const unknown = { ...ready, complainant: { ...ready.complainant, email: null, address: null } }
    for (const how of ['EMAIL', 'POST'] as const)
      expect(sendDecision(unknown, { how, actor, at: later })).toMatchObject({
        rejections: [{ kind: 'not-reached-so', path: ['how'], how }],
      })
  })
})

describe('aftercare', () => {
  const at = moment('2026-04-16T10:00')
  const facts = { actor, at, calendar }

  test('KP-8 not solved, it is open again with all clocks anew, and management is told', () => {
    const told = { way: 'TELEPHONE', solved: false, report: 'Nog steeds stuk.' } as const
    const { complaint, messages } = accept(recordAftercare(aClosedComplaint(), told, facts))
    expect(complaint).toMatchObject({ state: 'RECEIVED', round: 2, contactAttempts: 0 })
    const running = complaint.clocks.filter(({ stoppedAt }) => stoppedAt === null)
    expect(running.map(({ kind, startedAt }) => [kind, startedAt])).toEqual([
      ['first-contact', at],
      ['delay-notice', at],
      ['decision', at],
    ])
    expect(messages.map(({ kind }) => kind)).toEqual(['management-notice'])
  })

  test('KM-17 not solved, it is no longer the work of who handled it, and waits for another', () => {
    const assignment = { handlerId: sanne.id, assignedAt: later, confirmedAt: later, onBehalfOfId: null }
    const told = { way: 'SURVEY', solved: false, report: null } as const
    const { complaint, facts: happened } = accept(
      recordAftercare({ ...aClosedComplaint(), assignment }, told, facts),
    )
    expect(complaint.assignment).toBe(null)
    expect(happened).toContainEqual({ kind: 'assignment-ended', handlerId: sanne.id })
  })

  test('KM-17 parts of an earlier round are frozen, and its contacts count no longer', () => {
    const told = { way: 'SURVEY', solved: false, report: null } as const
    const link = { ...facts, actor: { kind: 'public' } } as const
    const again = accept(recordAftercare(aClosedComplaint(), told, link)).complaint
    const open: Complaint = { ...again, state: 'IN_CONTACT' }
    expect(recordVerdict(open, { ...doubtful, part: 1 }, verdictFacts)).toMatchObject({
      rejections: [{ kind: 'part-frozen', path: ['part'] }],
    })
    expect(missing(again, at)).toEqual(['no-contact-report', 'no-parts', 'decision-not-sent'])
  })

  test('KM-10 solved, it stays closed, and is asked once', () => {
    const told = { way: 'TELEPHONE', solved: true, report: 'Tevreden.' } as const
    const { complaint } = accept(recordAftercare(aClosedComplaint(), told, facts))
    expect(complaint.state).toBe('CLOSED')
    expect(recordAftercare(complaint, told, facts)).toMatchObject({
      rejections: [{ kind: 'aftercare-recorded-already' }],
    })
    expect(recordAftercare(aClosedComplaint(), { ...told, report: '' }, facts)).toMatchObject({
      rejections: [{ kind: 'required', path: ['report'] }],
    })
  })
})

test('KP-7 withdrawn, what was promised stays owed', () => {
  const running = { ...anInTreatmentComplaint(), agreements: [agreement] }
  const owed = { ...running.clocks[0], kind: 'agreement', aboutId: agreement.id, stoppedAt: null } as never
  const promised = { ...running, clocks: [...running.clocks, owed] }
  const by = { actor: { kind: 'public' }, at: later, reason: null } as const
  const { complaint } = accept(withdrawComplaint(promised, by))
  expect(complaint.state).toBe('WITHDRAWN')
  expect(complaint.agreements).toEqual([agreement])
  expect(complaint.clocks.filter(({ stoppedAt }) => stoppedAt === null).map(({ kind }) => kind)).toEqual([
    'agreement',
  ])
  const told = { actor: as(mirjam), at: later, reason: '' }
  expect(withdrawComplaint(promised, told)).toMatchObject({ rejections: [{ kind: 'required' }] })
})

test('D-9 a part of its own number is answered, and no other', () => {
  const two = withAPart(aReadyComplaint())
  expect(missing(two)).toEqual(['part-without-verdict', 'part-without-answer', 'decision-not-sent'])
  expect(two.parts.map(({ answer }) => answer)).toEqual(['Dit vonden wij.', null])
})

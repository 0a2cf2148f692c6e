import { describe, expect, test } from 'vitest'
import type { ContactReportId } from '../foundation/index.js'
import { accept, day, moment } from '../foundation/moments.fixture.js'
import {
  aContact,
  anInContactComplaint,
  anInTreatmentComplaint,
  aReceivedComplaint,
  as,
  calendar,
  coen,
  complainant,
  contactFacts,
  joris,
  mirjam,
  petra,
  reception,
  sanne,
} from './complaint.fixture.js'
import type { Complaint } from './complaint.js'
import type { ContactFacts } from './contact-facts.js'
import type { ContactReport } from './contact-report.js'
import { receiveComplaint } from './receive-complaint.js'
import { recordContact } from './record-contact.js'

const recorded = (
  complaint: Complaint,
  changes: Partial<ContactReport> = {},
  facts: Partial<ContactFacts> = {},
) => accept(recordContact(complaint, aContact(changes), { ...contactFacts, ...facts }))
const refusal = (
  complaint: Complaint,
  changes: Partial<ContactReport>,
  facts: Partial<ContactFacts> = {},
) => {
  const result = recordContact(complaint, aContact(changes), { ...contactFacts, ...facts })
  return result.ok ? 'accepted' : result.rejections
}
const clock = (complaint: Complaint, kind: string) => complaint.clocks.filter((one) => one.kind === kind)
const attempt = { kind: 'ATTEMPT', managerConsultedId: null } as const
const attempted = (times: number) =>
  Array.from({ length: times }).reduce<Complaint>(
    (complaint) => recorded(complaint, attempt).complaint,
    aReceivedComplaint(),
  )
const noon = moment('2026-04-01T12:00')

describe('a call, a visit or a personal message', () => {
  test.each(['CALL', 'VISIT', 'MESSAGE'] as const)(
    'KP-3 %s in which a deadline was agreed is first contact and starts a clock of its own',
    (kind) => {
      const { complaint, facts } = recorded(aReceivedComplaint(), {
        kind,
        agreedDeadlineOn: day('2026-04-10'),
      })
      expect(complaint).toMatchObject({ state: 'IN_TREATMENT', version: 2 })
      expect(complaint.state === 'IN_TREATMENT' && complaint.agreedDeadlineOn).toEqual(day('2026-04-10'))
      expect(clock(complaint, 'first-contact').map(({ stoppedAt }) => stoppedAt)).toEqual([noon])
      const [agreed] = clock(complaint, 'agreed-deadline')
      expect(agreed?.startedAt).toEqual(noon)
      expect(agreed?.dueAt).toEqual(moment('2026-04-11T00:00'))
      expect(agreed?.stoppedAt).toBeNull()
      expect(facts.map((fact) => fact.kind)).toEqual([
        'contact-recorded',
        'deadline-agreed',
        'clock-stopped',
        'clock-started',
        'state-changed',
      ])
    },
  )

  test('KP-3 without an agreed deadline there was contact, but the first-contact clock runs on', () => {
    const { complaint, facts } = recorded(aReceivedComplaint())
    expect(complaint.state).toBe('IN_CONTACT')
    expect(complaint.clocks).toEqual(aReceivedComplaint().clocks)
    expect(facts).toEqual([
      {
        kind: 'contact-recorded',
        contactId: 'contact',
        contactKind: 'CALL',
        contactAt: noon,
        managerConsultedId: mirjam.id,
      },
      { kind: 'state-changed', from: 'RECEIVED', to: 'IN_CONTACT' },
    ])
  })

  test('KP-3 the deadline can be agreed in a later contact', () => {
    const { complaint } = recorded(anInContactComplaint(), { agreedDeadlineOn: day('2026-04-02') })
    expect(complaint.state).toBe('IN_TREATMENT')
    expect(clock(complaint, 'first-contact')[0]?.stoppedAt).toEqual(noon)
  })

  test('KP-3 what counts is when it took place, not when it was written down', () => {
    const late = { now: moment('2026-04-08T12:00') }
    const { complaint, facts } = recorded(aReceivedComplaint(), { agreedDeadlineOn: day('2026-04-02') }, late)
    expect(clock(complaint, 'first-contact')[0]?.stoppedAt).toEqual(noon)
    expect(facts).toContainEqual({
      kind: 'clock-stopped',
      clock: 'first-contact',
      aboutId: null,
      stoppedAt: noon,
      stoppedAs: 'met',
      state: 'met',
    })
  })

  test('KP-3 a first contact after its term is recorded as late', () => {
    const at = moment('2026-04-02T09:30:00.001')
    const { facts } = recorded(
      aReceivedComplaint(),
      { at, agreedDeadlineOn: day('2026-04-10') },
      { now: moment('2026-04-02T10:00') },
    )
    expect(facts).toContainEqual({
      kind: 'clock-stopped',
      clock: 'first-contact',
      aboutId: null,
      stoppedAt: at,
      stoppedAs: 'met',
      state: 'met-late',
    })
  })

  test('KP-4 it has a report, kept as it was written but tidied', () => {
    expect(recorded(aReceivedComplaint(), { report: ' Gebeld.\r\nRustig gesprek. ' }).contact.report).toBe(
      'Gebeld.\nRustig gesprek.',
    )
    expect(refusal(aReceivedComplaint(), { report: ' \n ' })).toEqual([
      { kind: 'required', path: ['report'] },
    ])
    expect(refusal(aReceivedComplaint(), { report: 'a'.repeat(50_001) })).toEqual([
      { kind: 'too-long', path: ['report'], maximum: 50_000 },
    ])
  })

  test('KP-3 whoever handles complaints can record it, also when it is another’s', () => {
    for (const actor of [sanne, joris, coen, mirjam].map(as))
      expect(recorded(aReceivedComplaint(), {}, { actor }).complaint.state).toBe('IN_CONTACT')
  })
})

describe('management or a mandate', () => {
  test('KP-3 one of the two is named', () => {
    const neither = { managerConsultedId: null, mandate: ' ' }
    expect(refusal(aReceivedComplaint(), neither)).toEqual([
      { kind: 'manager-or-mandate-needed', path: ['managerConsultedId'] },
    ])
    const byMandate = recorded(aReceivedComplaint(), { managerConsultedId: null, mandate: ' band\nA ' })
    expect(byMandate.contact.mandate).toBe('band A')
  })

  test('D-19 whoever is named as management has that role', () => {
    const rejection = (handlerId: string) => [
      { kind: 'not-management', path: ['managerConsultedId'], handlerId },
    ]
    expect(refusal(aReceivedComplaint(), { managerConsultedId: coen.id }, { manager: coen })).toEqual(
      rejection('coen'),
    )
    expect(refusal(aReceivedComplaint(), { managerConsultedId: sanne.id }, { manager: null })).toEqual(
      rejection('sanne'),
    )
  })

  test('D-19 a member of management who speaks with the customer consulted himself', () => {
    const facts = { actor: as(mirjam), manager: null }
    expect(recorded(aReceivedComplaint(), {}, facts).contact.managerConsultedId).toBe(mirjam.id)
  })
})

describe('an attempt', () => {
  test('KP-3 is counted, and is no contact: state and clocks stay as they are', () => {
    const { complaint, facts, messages } = recorded(aReceivedComplaint(), attempt)
    expect(complaint).toEqual({ ...aReceivedComplaint(), contactAttempts: 1, version: 2 })
    expect(facts).toEqual([{ kind: 'contact-attempted', contactId: 'contact', contactAt: noon }])
    expect(messages).toEqual([])
  })

  test('KP-3 however many there were, the first-contact clock runs on', () => {
    const after = attempted(5)
    expect(after).toMatchObject({ state: 'RECEIVED', contactAttempts: 5 })
    expect(clock(after, 'first-contact')[0]?.stoppedAt).toBeNull()
  })

  test('KP-3 agrees nothing', () => {
    expect(refusal(aReceivedComplaint(), { ...attempt, agreedDeadlineOn: day('2026-04-10') })).toEqual([
      { kind: 'attempt-agrees-nothing', path: ['agreedDeadlineOn'] },
    ])
  })
})

describe('a written proposal', () => {
  const proposal = { kind: 'PROPOSAL', agreedDeadlineOn: day('2026-04-10') } as const

  test.each([0, 1])('KP-3 counts for nothing after %i attempts', (attempts) => {
    expect(refusal(attempted(attempts), proposal)).toEqual([
      { kind: 'two-attempts-first', path: ['kind'], attempts, required: 2 },
    ])
  })

  test('KP-3 after two recorded attempts counts as contact', () => {
    const { complaint } = recorded(attempted(2), proposal)
    expect(complaint.state).toBe('IN_TREATMENT')
    expect(clock(complaint, 'first-contact')[0]?.stoppedAt).toEqual(noon)
  })

  test('KP-3 proposes a date', () => {
    expect(refusal(attempted(2), { ...proposal, agreedDeadlineOn: null })).toEqual([
      { kind: 'required', path: ['agreedDeadlineOn'] },
    ])
  })

  test('D-2 does not move a deadline that was agreed', () => {
    expect(refusal(anInTreatmentComplaint(), proposal)).toEqual([
      { kind: 'act-not-allowed-in-state', act: 'RECORD_CONTACT', state: 'IN_TREATMENT' },
    ])
  })
})

describe('the agreed date', () => {
  test.each([
    ['2026-04-11', { kind: 'not-a-working-day', on: day('2026-04-11') }],
    ['2026-04-06', { kind: 'not-a-working-day', on: day('2026-04-06') }],
    ['2026-03-31', { kind: 'deadline-in-the-past', earliestOn: day('2026-04-01') }],
    ['-271821-04-20', { kind: 'deadline-in-the-past', earliestOn: day('2026-04-01') }],
    ['2028-01-03', { kind: 'beyond-calendar-horizon', horizonOn: day('2027-12-31') }],
    ['+275760-09-13', { kind: 'beyond-calendar-horizon', horizonOn: day('2027-12-31') }],
  ])('D-2 is not %s', (on, rejection) => {
    expect(refusal(aReceivedComplaint(), { agreedDeadlineOn: day(on) })).toEqual([
      { ...rejection, path: ['agreedDeadlineOn'] },
    ])
  })

  test('D-2 may be the day of the contact itself', () => {
    expect(recorded(aReceivedComplaint(), { agreedDeadlineOn: day('2026-04-01') }).complaint.state).toBe(
      'IN_TREATMENT',
    )
  })

  const later = { at: moment('2026-04-08T12:00'), id: 'later' as ContactReportId }
  const then = { now: moment('2026-04-08T12:00') }

  test('D-2 agreed anew gets a new clock; the old one stops, and days 21 and 28 stay where they are', () => {
    const before = anInTreatmentComplaint()
    const { complaint, facts } = recorded(before, { ...later, agreedDeadlineOn: day('2026-05-20') }, then)
    const agreed = clock(complaint, 'agreed-deadline')
    expect(agreed.map(({ dueOn, stoppedAt }) => [dueOn, stoppedAt])).toEqual([
      [day('2026-04-10'), later.at],
      [day('2026-05-20'), null],
    ])
    expect(complaint.state === 'IN_TREATMENT' && complaint.agreedDeadlineOn).toEqual(day('2026-05-20'))
    for (const kind of ['first-contact', 'delay-notice', 'decision'])
      expect(clock(complaint, kind)).toEqual(clock(before, kind))
    expect(facts.map(({ kind }) => kind)).toEqual([
      'contact-recorded',
      'deadline-agreed',
      'clock-stopped',
      'clock-started',
    ])
  })

  test('D-2 agreed again for the same day, or not spoken of, changes no clock', () => {
    const before = anInTreatmentComplaint()
    for (const agreedDeadlineOn of [day('2026-04-10'), null]) {
      const { complaint, facts } = recorded(before, { ...later, agreedDeadlineOn }, then)
      expect(complaint).toEqual({ ...before, version: before.version + 1 })
      expect(facts.map(({ kind }) => kind)).toEqual(['contact-recorded'])
    }
  })

  test.each(['2026-04-01T11:00', '2026-04-01T12:00'])(
    'D-2 is not replaced by what was agreed before it or at the same moment, at %s',
    (at) => {
      expect(
        refusal(anInTreatmentComplaint(), { at: moment(at), agreedDeadlineOn: day('2026-04-02') }),
      ).toEqual([{ kind: 'before', path: ['at'], limit: 'running-agreement' }])
    },
  )
})

describe('the moment of the contact', () => {
  test.each([
    ['2026-04-01T12:10', '2026-04-01T12:05', 'a clock that runs five minutes ahead'],
    ['2026-04-01T09:25', '2026-04-01T09:30', 'a clock that runs five minutes behind'],
    ['2026-04-01T09:31:07', '2026-04-01T09:31:07', 'any moment between'],
  ])('KP-4 %s is kept as %s: %s', (at, kept) => {
    const { contact, complaint } = recorded(aReceivedComplaint(), {
      at: moment(at),
      agreedDeadlineOn: day('2026-04-02'),
    })
    expect(contact.at).toEqual(moment(kept))
    expect(clock(complaint, 'first-contact')[0]?.stoppedAt).toEqual(moment(kept))
  })

  test.each([
    ['2026-04-01T12:11', { kind: 'in-the-future' }],
    ['2026-04-01T09:24', { kind: 'before', limit: 'receipt' }],
  ])('KP-4 it cannot have been at %s', (at, rejection) => {
    expect(refusal(aReceivedComplaint(), { at: moment(at) })).toEqual([{ ...rejection, path: ['at'] }])
  })

  test('D-1 a contact on a Sunday stops a clock that had yet to begin counting', () => {
    const receivedAt = moment('2026-04-04T11:00')
    const onSaturday = accept(
      receiveComplaint({ ...reception, receivedAt, registeredAt: receivedAt }, calendar),
    )
    const at = moment('2026-04-05T15:00')
    const { complaint } = recorded(
      onSaturday.complaint,
      { at, agreedDeadlineOn: day('2026-04-07') },
      { now: at },
    )
    const [contact] = clock(complaint, 'first-contact')
    expect(contact?.startedAt).toEqual(receivedAt)
    expect(contact?.stoppedAt).toEqual(at)
  })
})

describe('in writing', () => {
  const confirmation = (changes: Partial<ContactReport>, from: Complaint = aReceivedComplaint()) =>
    recorded(from, changes).messages

  test.each(['CALL', 'VISIT'] as const)('KM-23 what was said in a %s is confirmed', (kind) => {
    expect(confirmation({ kind, agreedDeadlineOn: day('2026-04-10') })).toEqual([
      {
        kind: 'contact-confirmation',
        complaintId: 'complaint',
        contactId: 'contact',
        locale: 'NL',
        agreedDeadlineOn: day('2026-04-10'),
      },
    ])
  })

  test('KM-23 a proposal goes out; a message was in writing already', () => {
    const proposal = { kind: 'PROPOSAL', agreedDeadlineOn: day('2026-04-10') } as const
    expect(confirmation(proposal, attempted(2)).map(({ kind }) => kind)).toEqual(['contact-confirmation'])
    expect(confirmation({ kind: 'MESSAGE' })).toEqual([])
  })

  test('KM-23 without an e-mail address no message is owed', () => {
    expect(
      confirmation({}, { ...aReceivedComplaint(), complainant: { ...complainant, email: null } }),
    ).toEqual([])
  })
})

test('KP-4 all that is wrong with a contact is told at once', () => {
  const nonsense = {
    kind: 'PROPOSAL',
    at: moment('2026-04-02T12:00'),
    report: '',
    mandate: '\u0000',
    managerConsultedId: null,
    agreedDeadlineOn: day('2026-04-06'),
  } as const
  const rejections = refusal(aReceivedComplaint(), nonsense)
  expect(Array.isArray(rejections) && rejections.map(({ kind }) => kind)).toEqual([
    'required',
    'unreadable-text',
    'in-the-future',
    'two-attempts-first',
    'not-a-working-day',
  ])
})

test('KP-1 nobody else records contacts, and learns nothing more than that', () => {
  const rejection = [{ kind: 'not-permitted', permission: 'complaints:handle' }]
  for (const actor of [as(petra), { kind: 'public' }, { kind: 'system' }] as const)
    expect(refusal(aReceivedComplaint(), { report: '' }, { actor })).toEqual(rejection)
})

test('KP-1 no fact and no message of a contact holds a word of what was said', () => {
  const { facts, messages } = recorded(aReceivedComplaint(), {
    report: 'geheim',
    mandate: 'geheim',
    agreedDeadlineOn: day('2026-04-10'),
  })
  expect(JSON.stringify([facts, messages])).not.toContain('geheim')
})

test('D-3 the clock of an agreement carries the calendar it was made with', () => {
  const { complaint } = recorded(aReceivedComplaint(), { agreedDeadlineOn: day('2026-04-10') })
  expect(clock(complaint, 'agreed-deadline')[0]).toMatchObject({
    calendarBase: calendar.base,
    calendarVersion: calendar.version,
  })
})

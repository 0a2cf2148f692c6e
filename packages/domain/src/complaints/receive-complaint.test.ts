import { expect, test } from 'vitest'
import { accept, day, moment } from '../foundation/moments.fixture.js'
import { calendar, complainant, mirjam, reception, sanne } from './complaint.fixture.js'
import { receiveComplaint } from './receive-complaint.js'

const received = (changes: object = {}) => accept(receiveComplaint({ ...reception, ...changes }, calendar))

test('KP-2 management is told of every complaint at once', () => {
  const { complaint, facts, messages } = received({ severity: 'SERIOUS' })
  expect(complaint.managementInformedAt).toEqual(complaint.registeredAt)
  expect(facts).toContainEqual({ kind: 'management-informed' })
  expect(messages).toContainEqual({
    kind: 'management-notice',
    complaintId: 'complaint',
    severity: 'SERIOUS',
    exceptId: null,
  })
})

test('KP-3 KP-14 three clocks start to run with the receipt', () => {
  const { complaint, facts } = received()
  const clocks = complaint.clocks.map(({ kind, startedAt, dueAt, breachAt, stoppedAt, calendarVersion }) => ({
    kind,
    startedAt,
    dueAt,
    breachAt,
    stoppedAt,
    calendarVersion,
  }))
  const running = { startedAt: reception.receivedAt, stoppedAt: null, calendarVersion: 3 }
  expect(clocks).toEqual([
    {
      ...running,
      kind: 'first-contact',
      dueAt: moment('2026-04-02T09:30'),
      breachAt: moment('2026-04-02T09:30'),
    },
    {
      ...running,
      kind: 'delay-notice',
      dueAt: moment('2026-04-23T00:00'),
      breachAt: moment('2026-04-23T00:00'),
    },
    { ...running, kind: 'decision', dueAt: moment('2026-04-30T00:00'), breachAt: moment('2026-04-30T00:00') },
  ])
  expect(facts.filter(({ kind }) => kind === 'clock-started')).toHaveLength(3)
})

test('KM-20 a complaint passed on keeps its first moment of receipt, and its clocks run from there', () => {
  const { complaint } = received({ registeredAt: moment('2026-04-07T16:00'), channel: 'LETTER' })
  expect(complaint.receivedAt).toEqual(moment('2026-04-01T09:30'))
  expect(complaint.clocks[0]?.dueAt).toEqual(moment('2026-04-02T09:30'))
})

test('KP-13 who took it in is kept as the receiver', () => {
  const { complaint, facts } = received({ receiverId: sanne.id, channel: 'TELEPHONE' })
  expect(complaint.receiverId).toBe(sanne.id)
  expect(facts[0]).toMatchObject({ kind: 'complaint-received', receiverId: sanne.id, channel: 'TELEPHONE' })
})

test('D-18 whom it is about is kept with it, and is not told though of management', () => {
  const { complaint, facts, messages } = received({ concernsId: mirjam.id, receiverId: sanne.id })
  expect(complaint.concernsId).toBe(mirjam.id)
  expect(facts).toContainEqual({
    kind: 'colleague-named',
    handlerId: mirjam.id,
    previousHandlerId: null,
  })
  expect(messages[0]).toMatchObject({ kind: 'management-notice', exceptId: mirjam.id })
})

test('D-18 whom it is about does not take it in', () => {
  const about = { ...reception, concernsId: sanne.id, receiverId: sanne.id }
  expect(receiveComplaint(about, calendar)).toEqual({
    ok: false,
    rejections: [{ kind: 'concerns-yourself', path: ['concernsHandlerId'] }],
  })
})

test('KP-5 who checked the data is recorded', () => {
  const checked = { at: moment('2026-04-01T09:30'), by: sanne.id }
  const { complaint, facts } = received({ checked })
  expect(complaint.checked).toEqual(checked)
  expect(facts[0]).toMatchObject({ checkedById: sanne.id })
})

test('KP-3 the receipt names both dates and is no contact', () => {
  const { complaint, messages } = received()
  expect(messages).toContainEqual({
    kind: 'receipt',
    complaintId: 'complaint',
    locale: 'NL',
    contactBy: moment('2026-04-02T09:30'),
    answerBy: day('2026-04-29'),
  })
  expect(complaint.state).toBe('RECEIVED')
  expect(complaint.clocks.every(({ stoppedAt }) => stoppedAt === null)).toBe(true)
})

test('without an e-mail address no receipt is owed', () => {
  const { messages } = received({ complainant: { ...complainant, email: null } })
  expect(messages.map(({ kind }) => kind)).toEqual(['management-notice'])
})

test('D-2 the policy decides to which side the date of the decision moves', () => {
  const onSaturday = {
    ...reception,
    receivedAt: moment('2026-04-04T11:00'),
    registeredAt: moment('2026-04-04T11:00'),
  }
  const decisionOn = (rounding?: 'pull-back' | 'roll-forward') =>
    accept(receiveComplaint(onSaturday, calendar, rounding)).complaint.clocks[2]?.dueOn
  expect(decisionOn()).toEqual(day('2026-05-01'))
  expect(decisionOn('roll-forward')).toEqual(day('2026-05-04'))
})

test.each([
  ['2026-04-01T09:35', 'five minutes ahead is a clock that runs ahead', '2026-04-01T09:30'],
  ['2016-04-02T09:30', 'ten years less a day', '2016-04-02T09:30'],
])('KM-20 received %s, registered on 1 April 2026 at 9:30: %s', (receivedAt, _, kept) => {
  expect(received({ receivedAt: moment(receivedAt) }).complaint.receivedAt).toEqual(moment(kept))
})

test.each([
  ['2026-04-01T09:36', { kind: 'in-the-future' }],
  ['9999-12-31T00:00', { kind: 'in-the-future' }],
  ['2016-03-31T09:30', { kind: 'before', limit: 'oldest-receipt' }],
  ['-000001-01-01T00:00', { kind: 'before', limit: 'oldest-receipt' }],
])('KM-20 nothing is received at %s', (receivedAt, rejection) => {
  expect(receiveComplaint({ ...reception, receivedAt: moment(receivedAt) }, calendar)).toEqual({
    ok: false,
    rejections: [{ ...rejection, path: ['receivedAt'] }],
  })
})

test('D-3 beyond the calendar nothing is promised, and that is said once', () => {
  const horizonOn = day('2026-04-01')
  expect(receiveComplaint(reception, { ...calendar, horizonOn })).toEqual({
    ok: false,
    rejections: [{ kind: 'beyond-calendar-horizon', horizonOn, path: ['receivedAt'] }],
  })
})

test('no fact and no message of a receipt holds a word of the complainant', () => {
  const { facts, messages } = received()
  const told = JSON.stringify([facts, messages])
  for (const word of ['Aïcha', 'Berg', 'Dam', '1012', '612345678', 'voorbeeld', 'Fiets', 'fiets', 'B-2026'])
    expect(told).not.toContain(word)
})

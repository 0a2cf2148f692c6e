import { describe, expect, test } from 'vitest'
import type { ContactReportId, DelayNoticeId } from '../foundation/index.js'
import { accept, day, moment } from '../foundation/moments.fixture.js'
import { announceDelay } from './announce-delay.js'
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
import type { DelayNotice } from './delay-notice.js'
import { aReadyComplaint, inEveryState } from './in-every-state.fixture.js'
import { returnDecision } from './return-decision.js'
import { sendDecision } from './send-decision.js'

/** Received on 1 April: day 21 is the 22nd, day 28 the 29th, and 28 days more 27 May. */
const inTime = moment('2026-04-22T16:00')
const tooLate = moment('2026-04-23T09:00')
const input = { id: 'notice' as DelayNoticeId, reason: 'De verkoper zoekt nog.', answerOn: day('2026-05-13') }
const facts = { actor: as(sanne), now: inTime, calendar, earlier: [], agreedIn: null }
const told = (complaint: Complaint, change: object = {}, others: object = {}) =>
  announceDelay(complaint, { ...input, ...change }, { ...facts, ...others })
const agreedIn = (at: string, kind = 'CALL') => ({ id: 'report' as ContactReportId, kind, at: moment(at) })
const first = () => accept(told(anInTreatmentComplaint()))

describe('telling that the answer comes later', () => {
  test('KP-14 in time, with reason and date, stops that clock and makes the decision due on the date', () => {
    const { complaint, facts: happened, messages, notice } = first()
    expect(runningClock(complaint.clocks, 'delay-notice')).toBe(undefined)
    expect(
      complaint.clocks.filter(({ kind, stoppedAt }) => kind === 'decision' && stoppedAt === null),
    ).toMatchObject([
      {
        startedAt: inTime,
        dueOn: input.answerOn,
        dueAt: moment('2026-05-14T00:00'),
        breachAt: moment('2026-05-14T00:00'),
      },
    ])
    expect(runningClock(complaint.clocks, 'agreed-deadline')).toBeDefined()
    expect(notice).toMatchObject({ reason: input.reason, moved: true, agreedInId: null })
    expect(happened.map(({ kind }) => kind)).not.toContain('notice-too-late')
    expect(messages).toMatchObject([{ kind: 'delay-notice', noticeId: 'notice', answerOn: input.answerOn }])
  })

  test.each([
    ['at the very end of day 21', '2026-04-23T00:00', true],
    ['a second later', '2026-04-23T00:00:01', false],
  ])('D-2 %s', (_, now, moved) => {
    expect(accept(told(aReceivedComplaint(), {}, { now: moment(now) })).notice.moved).toBe(moved)
  })

  test('KP-14 later than day 21 is a breach that is kept, and moves nothing', () => {
    const before = anInTreatmentComplaint()
    const { complaint, facts: happened } = accept(told(before, {}, { now: tooLate }))
    expect(complaint.clocks).toEqual(before.clocks)
    expect(happened.map(({ kind }) => kind)).toEqual(['delay-announced', 'notice-too-late'])
  })

  test.each([
    ['no reason', { reason: ' ' }, { kind: 'required', path: ['reason'] }],
    [
      'a day before the one that stands',
      { answerOn: day('2026-04-29') },
      { kind: 'deadline-in-the-past', earliestOn: day('2026-04-30') },
    ],
    ['a Sunday', { answerOn: day('2026-05-10') }, { kind: 'not-a-working-day' }],
    [
      'more than 28 days after day 28',
      { answerOn: day('2026-05-28') },
      { kind: 'delay-too-long', latestOn: day('2026-05-27') },
    ],
  ])('KP-14 refuses %s', (_, change, fault) => {
    expect(told(anInTreatmentComplaint(), change)).toMatchObject({ rejections: [fault] })
  })

  test('KP-14 is not said of what was decided or has ended, nor by who may not', () => {
    for (const complaint of inEveryState.slice(3))
      expect(told(complaint)).toMatchObject({ rejections: [{ kind: 'act-not-allowed-in-state' }] })
    expect(told(anInTreatmentComplaint(), {}, { actor: as(petra) })).toMatchObject({
      rejections: [{ kind: 'not-permitted' }],
    })
  })
})

describe('a further delay', () => {
  const more = { id: 'second' as DelayNoticeId, answerOn: day('2026-06-10') }
  const following = (notice: DelayNotice, others: object = {}) => ({
    now: moment('2026-05-11T10:00'),
    earlier: [notice],
    agreedIn: agreedIn('2026-05-11T09:00'),
    ...others,
  })

  test('D-2 moves the decision again when the complainant agreed, also beyond those 28 days', () => {
    const { complaint, notice } = first()
    const again = accept(told(complaint, more, following(notice)))
    expect(again.notice).toMatchObject({ moved: true, agreedInId: 'report' })
    expect(runningClock(again.complaint.clocks, 'decision')).toMatchObject({ dueOn: more.answerOn })
  })

  test.each([
    ['nothing was agreed', { agreedIn: null }],
    ['nobody was reached', { agreedIn: agreedIn('2026-05-11T09:00', 'ATTEMPT') }],
    ['the contact was before the first', { agreedIn: agreedIn('2026-04-20T09:00') }],
  ])('D-2 is refused when %s', (_, others) => {
    const { complaint, notice } = first()
    expect(told(complaint, more, following(notice, others))).toMatchObject({
      rejections: [{ kind: 'agreement-of-complainant-needed', path: ['agreedInId'] }],
    })
  })

  test('D-2 moves nothing after a late one, or when the day of the one before is over', () => {
    const late = accept(told(anInTreatmentComplaint(), {}, { now: tooLate }))
    expect(accept(told(late.complaint, more, following(late.notice))).notice.moved).toBe(false)
    const { complaint, notice } = first()
    const now = moment('2026-05-14T10:00')
    expect(accept(told(complaint, more, following(notice, { now }))).notice.moved).toBe(false)
  })
})

test('D-20 a decision that did not arrive leaves the date of the notice standing', () => {
  const put = accept(told(aReadyComplaint())).complaint
  const at = moment('2026-05-04T10:00')
  const sent = accept(sendDecision(put, { how: 'EMAIL', actor: as(sanne), at })).complaint
  expect(runningClock(sent.clocks, 'decision')).toBe(undefined)
  const back = accept(returnDecision(sent, { actor: as(sanne) })).complaint
  expect(back.clocks).toEqual(put.clocks)
})

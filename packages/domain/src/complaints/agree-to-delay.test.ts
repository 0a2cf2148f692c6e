import { describe, expect, test } from 'vitest'
import type { DelayNoticeId } from '../foundation/index.js'
import { accept, day, moment } from '../foundation/moments.fixture.js'
import { agreeToDelay } from './agree-to-delay.js'
import { announceDelay } from './announce-delay.js'
import { askDelay } from './ask-delay.js'
import { runningClock } from './clock.js'
import { anInTreatmentComplaint, as, calendar, petra, sanne } from './complaint.fixture.js'
import type { Complaint } from './complaint.js'
import { inEveryState } from './in-every-state.fixture.js'

/** Received on 1 April: day 21 is the 22nd, day 28 the 29th, and 28 days more 27 May. */
const at = moment('2026-04-20T10:00')
const facts = { actor: as(sanne), now: at, calendar, earlier: [] }
const far = { id: 'request' as DelayNoticeId, reason: 'De fabriek zoekt nog.', answerOn: day('2026-06-10') }
const ask = (complaint: Complaint, change: object = {}, others: object = {}) =>
  askDelay(complaint, { ...far, ...change }, { ...facts, ...others })
const asked = () => accept(ask(anInTreatmentComplaint()))
const agree = (complaint: Complaint, others: object = {}) => {
  const { request } = asked()
  const theirs = { actor: { kind: 'public' } as const, at: moment('2026-04-21T20:00'), calendar }
  return agreeToDelay(complaint, { ...theirs, requests: [request], earlier: [], ...others })
}

describe('asking whether the answer may come later', () => {
  test('D-2 is for a day beyond what the office may say by itself, and moves nothing yet', () => {
    const before = anInTreatmentComplaint()
    const { complaint, request, messages } = asked()
    expect(complaint).toEqual({ ...before, version: before.version + 1 })
    expect(request).toMatchObject({ ...far, round: 1, agreedAt: null })
    expect(messages).toMatchObject([{ kind: 'delay-asked', answerOn: far.answerOn }])
  })

  test.each([
    ['no reason', { reason: ' ' }, { kind: 'required', path: ['reason'] }],
    ['a day that stands already', { answerOn: day('2026-04-29') }, { kind: 'deadline-in-the-past' }],
    ['a Sunday', { answerOn: day('2026-06-14') }, { kind: 'not-a-working-day' }],
  ])('D-2 refuses %s', (_, change, fault) => {
    expect(ask(anInTreatmentComplaint(), change)).toMatchObject({ rejections: [fault] })
  })

  test('D-2 is not asked of what was decided or has ended, nor by who may not', () => {
    for (const complaint of inEveryState.slice(3))
      expect(ask(complaint)).toMatchObject({ rejections: [{ kind: 'act-not-allowed-in-state' }] })
    expect(ask(anInTreatmentComplaint(), {}, { actor: as(petra) })).toMatchObject({
      rejections: [{ kind: 'not-permitted' }],
    })
  })
})

describe('agreeing to it by the secret link', () => {
  test('D-2 puts the decision off to that day, and says so in writing', () => {
    const { complaint, notice, facts: happened, messages } = accept(agree(asked().complaint))
    expect(runningClock(complaint.clocks, 'decision')).toMatchObject({ dueOn: far.answerOn })
    expect(runningClock(complaint.clocks, 'delay-notice')).toBe(undefined)
    expect(notice).toMatchObject({ ...far, moved: true, agreedInId: null, announcedById: sanne.id })
    expect(happened.map(({ kind }) => kind).slice(0, 2)).toEqual(['delay-agreed', 'delay-announced'])
    expect(messages).toMatchObject([{ kind: 'delay-notice', noticeId: far.id }])
  })

  test('D-2 after day 21 it is kept and moves nothing', () => {
    const { complaint } = asked()
    const late = accept(agree(complaint, { at: moment('2026-04-23T09:00') }))
    expect(late.complaint.clocks).toEqual(complaint.clocks)
    expect(late.facts.map(({ kind }) => kind)).toContain('notice-too-late')
  })

  const { request } = asked()
  const since = accept(
    announceDelay(
      anInTreatmentComplaint(),
      { ...far, answerOn: day('2026-05-13') },
      { ...facts, now: moment('2026-04-21T10:00'), agreedIn: null },
    ),
  ).notice
  test.each([
    ['nothing was asked', { requests: [] }],
    ['it was agreed to already', { requests: [{ ...request, agreedAt: at }] }],
    ['the office announced another day since', { earlier: [since] }],
    ['that day is over', { at: moment('2026-06-11T00:00') }],
  ])('D-2 is refused when %s', (_, others) => {
    expect(agree(asked().complaint, others)).toMatchObject({ rejections: [{ kind: 'no-delay-asked' }] })
  })

  test('D-2 is the complainant alone to do', () => {
    expect(agree(asked().complaint, { actor: as(sanne) })).toMatchObject({
      rejections: [{ kind: 'not-permitted' }],
    })
    for (const complaint of inEveryState.slice(3))
      expect(agree(complaint)).toMatchObject({ rejections: [{ kind: 'act-not-allowed-in-state' }] })
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isWorkingDay } from '../deadlines/index.js'
import { civilDateOf, type HoldingReplyId } from '../foundation/index.js'
import { accept, day, moment } from '../foundation/moments.fixture.js'
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
import { aReadyComplaint, inEveryState } from './in-every-state.fixture.js'
import { recordHoldingReply } from './record-holding-reply.js'
import { sendDecision } from './send-decision.js'

const at = moment('2026-04-02T10:00')
const input = { id: 'reply' as HoldingReplyId, text: 'U hoort nog van ons.', answerOn: day('2026-04-09') }
const reply = (complaint: Complaint, change: object = {}) =>
  recordHoldingReply(complaint, { ...input, actor: as(sanne), at, calendar, ...change })

describe('a reply that only holds on', () => {
  test('OS-4 opens a debt, which the answer to every part ends', () => {
    const { complaint, facts } = accept(reply(aReadyComplaint()))
    expect(runningClock(complaint.clocks, 'holding-reply', 'reply')).toMatchObject({ dueOn: input.answerOn })
    expect(facts.map(({ kind }) => kind)).toEqual(['holding-reply-recorded', 'clock-started'])
    const sent = accept(sendDecision(complaint, { how: 'EMAIL', actor: as(sanne), at })).complaint
    expect(runningClock(sent.clocks, 'holding-reply', 'reply')).toBe(undefined)
  })

  test.each([
    ['without words', { text: ' ' }, { kind: 'required', path: ['text'] }],
    ['for a day that is over', { answerOn: day('2026-04-01') }, { kind: 'deadline-in-the-past' }],
    ['for a Sunday', { answerOn: day('2026-04-12') }, { kind: 'not-a-working-day' }],
    ['past the calendar', { answerOn: day('2028-01-03') }, { kind: 'beyond-calendar-horizon' }],
    ['by who may not', { actor: as(petra) }, { kind: 'not-permitted' }],
  ])('OS-4 is refused %s', (_, change, fault) => {
    expect(reply(anInTreatmentComplaint(), change)).toMatchObject({ rejections: [fault] })
  })

  test('OS-4 is not recorded of what was decided or has ended', () => {
    for (const complaint of inEveryState.slice(3))
      expect(reply(complaint)).toMatchObject({ rejections: [{ kind: 'act-not-allowed-in-state' }] })
  })

  test('OS-4 no sequence of them ever satisfies a clock, and each one only adds what is owed', () => {
    const sequence = fc.array(
      fc.record({
        minutesLater: fc.integer({ min: 0, max: 40 * 1440 }),
        days: fc.integer({ min: 0, max: 60 }),
      }),
      { minLength: 1, maxLength: 12 },
    )
    const starts = [aReceivedComplaint(), anInTreatmentComplaint(), aReadyComplaint()]
    let recorded = 0
    fc.assert(
      fc.property(fc.constantFrom(...starts), sequence, (start, replies) => {
        let complaint: Complaint = start
        let now = at
        replies.forEach(({ minutesLater, days }, place) => {
          now = now.add({ minutes: minutesLater })
          const answerOn = civilDateOf(now).add({ days })
          const result = reply(complaint, { id: `reply ${place}`, answerOn, at: now })
          expect(result.ok).toBe(isWorkingDay(calendar, answerOn) && answerOn.year < 2028)
          if (!result.ok) return
          recorded++
          const after = result.value.complaint
          expect(after.clocks.slice(0, -1)).toEqual(complaint.clocks)
          expect(after.clocks.at(-1)).toMatchObject({ kind: 'holding-reply', stoppedAt: null })
          expect(after.state).toBe(start.state)
          complaint = after
        })
      }),
    )
    expect(recorded).toBeGreaterThan(100)
  })
})

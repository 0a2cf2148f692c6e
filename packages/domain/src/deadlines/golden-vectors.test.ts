import { describe, expect, test } from 'vitest'
import { endOfDay } from '../foundation/index.js'
import { accept, day, moment } from '../foundation/moments.fixture.js'
import { aCalendar } from './calendar.fixture.js'
import { decisionDeadline } from './decision-deadline.js'
import { delayNoticeDeadline } from './delay-notice-deadline.js'
import { firstContactDeadline } from './first-contact-deadline.js'
import type { CalendarBase } from './holidays.js'
import golden from './working-days.json' with { type: 'json' }

test('D-1 all twelve golden vectors are here', () => {
  expect(golden.vectors).toHaveLength(12)
})

describe.each(golden.vectors)('$calendar, received $received: $why', (vector) => {
  const calendar = aCalendar(vector.calendar as CalendarBase)
  const receivedAt = moment(vector.received)

  test(`D-1 the customer is contacted by ${vector.contactDueAt}`, () => {
    const contact = accept(firstContactDeadline(receivedAt, calendar))
    expect(contact.dueAt).toEqual(moment(vector.contactDueAt))
    expect(contact.breachAt).toEqual(contact.dueAt)
  })

  test(`D-2 a delay is told by ${vector.noticeDueOn}`, () => {
    const notice = accept(delayNoticeDeadline(receivedAt, calendar))
    expect(notice.dueOn).toEqual(day(vector.noticeDueOn))
    expect(notice.breachAt).toEqual(endOfDay(day(vector.received.slice(0, 10)).add({ days: 21 })))
  })

  test(`D-2 day 28 is ${vector.decisionDay28}, promised for ${vector.decisionPulledBack}`, () => {
    const decision = accept(decisionDeadline(receivedAt, calendar, 'pull-back'))
    expect(decision.dueOn).toEqual(day(vector.decisionPulledBack))
    expect(decision.breachAt).toEqual(endOfDay(day(vector.decisionDay28)))
  })

  test(`D-2 the statutory profile says ${vector.decisionRolledForward}`, () => {
    const decision = accept(decisionDeadline(receivedAt, calendar, 'roll-forward'))
    expect(decision.dueOn).toEqual(day(vector.decisionRolledForward))
    expect(decision.breachAt).toEqual(endOfDay(day(vector.decisionRolledForward)))
  })
})

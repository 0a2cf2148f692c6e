import { describe, expect, it } from 'vitest'
import { aCalendar } from '../deadlines/calendar.fixture.js'
import { agreedDeadline } from '../deadlines/index.js'
import type { ClockPauseId } from '../foundation/index.js'
import { accept, day, moment } from '../foundation/moments.fixture.js'
import { assignComplaint } from './assign-complaint.js'
import { clockFor } from './clock.js'
import { aReceivedComplaint, as, joris, sanne } from './complaint.fixture.js'
import type { Complaint } from './complaint.js'
import { remind } from './remind.js'

const calendar = aCalendar()
const at = moment('2026-04-02T08:00')
const clock = clockFor(accept(agreedDeadline(moment('2026-04-13T00:00'), day('2026-04-16'), calendar)))
const ofSanne = accept(
  assignComplaint(aReceivedComplaint(), { handler: sanne, actor: as(sanne), at }),
).complaint
const unconfirmed: Complaint = {
  ...ofSanne,
  assignment: { handlerId: sanne.id, assignedAt: at, confirmedAt: null, onBehalfOfId: null },
}
const taken: Complaint = {
  ...ofSanne,
  assignment: { handlerId: sanne.id, assignedAt: at, confirmedAt: at, onBehalfOfId: null },
}
const looked = (now: string, isHandlerThere = true) => ({
  calendar,
  already: [],
  isHandlerThere,
  at: moment(now),
})
const told = (complaint: Complaint, now: string, isHandlerThere = true) =>
  remind(complaint, clock, looked(now, isHandlerThere)).messages.map(
    (message) => message.kind === 'reminder' && `${message.step} ${message.to}`,
  )

describe('reminding', () => {
  it('KM-16 tells the handler of a step, with when it is due', () => {
    expect(remind(taken, clock, looked('2026-04-15T09:00'))).toEqual({
      facts: [{ kind: 'clock-step-reached', clock: 'agreed-deadline', aboutId: null, step: 'half' }],
      messages: [
        {
          kind: 'reminder',
          complaintId: taken.id,
          to: sanne.id,
          exceptId: null,
          clock: 'agreed-deadline',
          step: 'half',
          dueAt: clock.dueAt,
        },
      ],
    })
  })

  it('KM-16 a breach is a fact of its own, told to coordinators and management', () => {
    const { facts } = remind(taken, clock, looked('2026-04-20T09:00'))
    expect(facts).toEqual([
      { kind: 'clock-step-reached', clock: 'agreed-deadline', aboutId: null, step: 'due' },
      { kind: 'clock-breached', clock: 'agreed-deadline', aboutId: null, breachAt: clock.breachAt },
    ])
    expect(told(taken, '2026-04-20T09:00')).toEqual([
      `due ${sanne.id}`,
      'due COORDINATORS',
      'breach COORDINATORS',
      'breach MANAGEMENT',
    ])
  })

  it('KM-16 a working day before, the coordinators hear of what nobody confirmed', () => {
    expect(told(taken, '2026-04-16T09:00')).toEqual([`day-before ${sanne.id}`])
    expect(told(unconfirmed, '2026-04-16T09:00')).toEqual([
      `day-before ${sanne.id}`,
      'day-before COORDINATORS',
    ])
  })

  it('KM-16 in place of who is not there, or of nobody, the coordinators are told once', () => {
    expect(told(taken, '2026-04-15T09:00', false)).toEqual(['half COORDINATORS'])
    expect(told(aReceivedComplaint(), '2026-04-16T09:00')).toEqual(['day-before COORDINATORS'])
  })

  it('D-18 whom it is about is never told, also not as a coordinator', () => {
    const about = { ...taken, concernsId: sanne.id }
    expect(told(about, '2026-04-15T09:00')).toEqual(['half COORDINATORS'])
    const { messages } = remind({ ...taken, concernsId: joris.id }, clock, looked('2026-04-20T09:00'))
    expect(messages.map((message) => message.kind === 'reminder' && message.exceptId)).toEqual(
      Array.from({ length: 4 }, () => joris.id),
    )
  })

  it('KM-16 of a stopped clock nothing is told', () => {
    const stopped = { ...clock, stoppedAt: at }
    expect(remind(taken, stopped, looked('2026-04-20T09:00'))).toEqual({ facts: [], messages: [] })
  })

  it('KM-16 of what stands still nothing is told, however long it takes', () => {
    const pause = {
      id: 'pause' as ClockPauseId,
      reason: 'Wacht op foto’s.',
      dueOn: clock.dueOn,
      pausedAt: at,
      resumedAt: null,
      pausedById: sanne.id,
    }
    const paused = { ...clock, pauses: [pause] }
    expect(remind(taken, paused, looked('2026-06-20T09:00'))).toEqual({ facts: [], messages: [] })
  })
})

import { describe, expect, test } from 'vitest'
import { accept, moment } from '../foundation/moments.fixture.js'
import { assignComplaint } from './assign-complaint.js'
import { aReceivedComplaint, as, calendar, coen, joris, sanne } from './complaint.fixture.js'
import type { Complaint } from './complaint.js'
import { confirmAssignment } from './confirm-assignment.js'
import { remindOfAssignment } from './remind-of-assignment.js'

/** A Thursday at four; the Friday is a working day of this office, and the Monday after is Easter Monday. */
const at = moment('2026-04-02T16:00')
const given = accept(assignComplaint(aReceivedComplaint(), { handler: sanne, actor: as(coen), at })).complaint
const looked = (now: string, complaint: Complaint = given, wasTold = false) =>
  remindOfAssignment(complaint, { calendar, hoursToConfirm: 36, wasTold, at: moment(now) })
const nothing = { facts: [], messages: [] }

describe('an assignment that nobody confirms', () => {
  test('KM-16 is told to the coordinators after the hours of the policy, which run on working days', () => {
    expect(looked('2026-04-07T04:00')).toEqual(nothing)
    expect(looked('2026-04-07T04:00:00.001')).toEqual({
      facts: [{ kind: 'assignment-unconfirmed', handlerId: sanne.id, assignedAt: at }],
      messages: [
        {
          kind: 'assignment-unconfirmed',
          complaintId: given.id,
          handlerId: sanne.id,
          assignedAt: at,
          exceptId: null,
        },
      ],
    })
  })

  test('KM-16 is told once, and not when it was confirmed, taken or given to nobody', () => {
    const late = '2026-05-01T12:00'
    expect(looked(late, given, true)).toEqual(nothing)
    const confirmed = accept(confirmAssignment(given, { actor: as(sanne), at })).complaint
    expect(looked(late, confirmed)).toEqual(nothing)
    expect(looked(late, aReceivedComplaint())).toEqual(nothing)
  })

  test('D-18 is not told to whom it is about', () => {
    const [message] = looked('2026-05-01T12:00', { ...given, concernsId: joris.id }).messages
    expect(message).toMatchObject({ exceptId: joris.id })
  })
})

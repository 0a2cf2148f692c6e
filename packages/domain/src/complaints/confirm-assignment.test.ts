import { expect, test } from 'vitest'
import { accept, moment } from '../foundation/moments.fixture.js'
import { assignComplaint } from './assign-complaint.js'
import { aReceivedComplaint, as, coen, joris, mirjam, petra, sanne } from './complaint.fixture.js'
import type { Complaint } from './complaint.js'
import { confirmAssignment } from './confirm-assignment.js'

const at = moment('2026-04-01T11:00')
const free = aReceivedComplaint()
const ofSanne = accept(
  assignComplaint(free, { handler: sanne, actor: as(coen), at: moment('2026-04-01T10:00') }),
).complaint
const refusal = (complaint: Complaint, by: typeof sanne) => {
  const result = confirmAssignment(complaint, { actor: as(by), at })
  return result.ok ? 'accepted' : result.rejections
}

test('KM-14 the handler says to be on it, and the moment is kept', () => {
  const { complaint, facts, messages } = accept(confirmAssignment(ofSanne, { actor: as(sanne), at }))
  expect(complaint.assignment).toEqual({
    handlerId: sanne.id,
    assignedAt: moment('2026-04-01T10:00'),
    confirmedAt: at,
    onBehalfOfId: null,
  })
  expect(complaint.version).toBe(ofSanne.version + 1)
  expect(facts).toEqual([{ kind: 'assignment-confirmed', handlerId: sanne.id }])
  expect(messages).toEqual([])
})

test.each([joris, coen, mirjam])('KM-14 nobody confirms for another: not %o', (by) => {
  expect(refusal(ofSanne, by)).toEqual([{ kind: 'not-yours-to-confirm', handlerId: sanne.id }])
})

test('KM-14 what nobody has cannot be confirmed, and what was confirmed not again', () => {
  expect(refusal(free, sanne)).toEqual([{ kind: 'not-assigned' }])
  const confirmed = accept(confirmAssignment(ofSanne, { actor: as(sanne), at })).complaint
  expect(refusal(confirmed, sanne)).toEqual([{ kind: 'already-confirmed', confirmedAt: at }])
})

test('KP-1 somebody who has nothing to do with complaints does not even learn whose it is', () => {
  expect(refusal(ofSanne, petra)).toEqual([{ kind: 'not-permitted', permission: 'complaints:handle' }])
})

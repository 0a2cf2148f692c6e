import { describe, expect, test } from 'vitest'
import { accept, day, moment } from '../foundation/moments.fixture.js'
import { assignComplaint } from './assign-complaint.js'
import { aReceivedComplaint, as, coen, joris, mirjam, petra, sanne } from './complaint.fixture.js'
import type { Complaint } from './complaint.js'
import { inEveryOpenState } from './in-every-state.fixture.js'

const at = moment('2026-04-01T10:00')
const assigned = (complaint: Complaint, handler: typeof sanne, by: typeof sanne) =>
  accept(assignComplaint(complaint, { handler, actor: as(by), at }))
const refusal = (complaint: Complaint, handler: typeof sanne, by: typeof sanne) => {
  const result = assignComplaint(complaint, { handler, actor: as(by), at })
  return result.ok ? 'accepted' : result.rejections
}
const free = aReceivedComplaint()
const ofSanne = assigned(free, sanne, coen).complaint

test('KM-14 the handler is known from then on, unconfirmed, and is told', () => {
  const { complaint, facts, messages } = assigned(free, sanne, coen)
  expect(complaint).toEqual({
    ...free,
    assignment: { handlerId: sanne.id, assignedAt: at, confirmedAt: null, onBehalfOfId: null },
    version: 2,
  })
  expect(facts).toEqual([
    { kind: 'complaint-assigned', handlerId: sanne.id, previousHandlerId: null, onBehalfOfId: null },
  ])
  expect(messages).toEqual([{ kind: 'assignment-notice', complaintId: free.id, handlerId: sanne.id }])
})

test('KM-14 who assigns to himself takes it, and nobody needs telling', () => {
  const { complaint, facts, messages } = assigned(free, sanne, sanne)
  expect(complaint.assignment).toEqual({
    handlerId: sanne.id,
    assignedAt: at,
    confirmedAt: at,
    onBehalfOfId: null,
  })
  expect(facts).toEqual([
    { kind: 'complaint-assigned', handlerId: sanne.id, previousHandlerId: null, onBehalfOfId: null },
    { kind: 'assignment-confirmed', handlerId: sanne.id },
  ])
  expect(messages).toEqual([])
})

test('KM-14 it can be assigned in every state, and no state or clock changes by it', () => {
  for (const complaint of inEveryOpenState) {
    const after = assigned(complaint, sanne, coen).complaint
    expect(after.state).toBe(complaint.state)
    expect(after.clocks).toEqual(complaint.clocks)
  }
})

describe('taking work from another', () => {
  test.each([coen, mirjam])('KM-16 %o may', (by) => {
    const { complaint, facts } = assigned(ofSanne, joris, by)
    expect(complaint.assignment).toEqual({
      handlerId: joris.id,
      assignedAt: at,
      confirmedAt: null,
      onBehalfOfId: null,
    })
    expect(facts).toEqual([
      { kind: 'complaint-assigned', handlerId: joris.id, previousHandlerId: sanne.id, onBehalfOfId: null },
    ])
  })

  test('KM-16 a handler may not, not even for himself', () => {
    expect(refusal(ofSanne, joris, joris)).toEqual([
      { kind: 'not-permitted', permission: 'complaints:reassign' },
    ])
  })

  test('KM-16 a handler may give his own to a colleague, who then confirms', () => {
    expect(assigned(ofSanne, joris, sanne).complaint.assignment).toMatchObject({
      handlerId: joris.id,
      confirmedAt: null,
    })
  })
})

describe('refused', () => {
  test('KM-16 to somebody who is not on duty', () => {
    expect(refusal(free, { ...sanne, onDuty: false }, coen)).toEqual([
      { kind: 'handler-not-on-duty', path: ['handlerId'], handlerId: sanne.id },
    ])
  })

  test('KM-16 to somebody who does not handle complaints', () => {
    expect(refusal(free, petra, coen)).toEqual([
      { kind: 'handler-may-not-handle', path: ['handlerId'], handlerId: petra.id },
    ])
  })

  test('KM-14 to the one who has it', () => {
    expect(refusal(ofSanne, sanne, coen)).toEqual([
      { kind: 'already-assigned-to', path: ['handlerId'], handlerId: sanne.id },
    ])
  })

  test('KM-16 all that is wrong with the handler is told at once', () => {
    const gone = { ...sanne, onDuty: false }
    expect(refusal(ofSanne, gone, coen)).toHaveLength(2)
  })

  test('KP-1 by somebody who has nothing to do with complaints', () => {
    expect(refusal(free, sanne, petra)).toEqual([{ kind: 'not-permitted', permission: 'complaints:assign' }])
    expect(assignComplaint(free, { handler: sanne, actor: { kind: 'public' }, at }).ok).toBe(false)
  })
})

describe('a further round', () => {
  const quiet = { open: 0, overdue: 0, dueToday: 0 }
  const tried = (handler: typeof sanne, by: typeof sanne, on: readonly (typeof sanne)[], away = false) => {
    const next = {
      people: on.map((person) => ({ ...person, ...quiet })),
      absences: [],
      todayOn: day('2026-04-01'),
      ofFormerRounds: [sanne.id],
      ofSameCustomer: [],
      actor: as(by),
    }
    const substitute = away ? sanne : null
    const result = assignComplaint(free, { handler, substitute, next, actor: as(by), at })
    return result.ok ? result.value.complaint.assignment?.handlerId : result.rejections
  }
  const refused = [{ kind: 'handled-former-round', path: ['handlerId'], handlerId: sanne.id }]

  test.each([sanne, coen, mirjam])(
    'KM-17 is for another than who had an earlier one, whoever asks: %o',
    (by) => {
      expect(tried(sanne, by, [sanne, joris])).toEqual(refused)
      expect(tried(joris, by, [sanne, joris])).toBe(joris.id)
    },
  )

  test('KM-17 goes to who had an earlier one when there is no other and management decides', () => {
    expect(tried(sanne, mirjam, [sanne])).toBe(sanne.id)
    expect(tried(sanne, coen, [sanne])).toEqual(refused)
  })

  test('KM-17 does not reach who had an earlier one by standing in for another', () => {
    expect(tried(joris, coen, [sanne, joris], true)).toEqual(refused)
  })
})

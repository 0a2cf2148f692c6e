import { expect, test } from 'vitest'
import { accept, moment } from '../foundation/moments.fixture.js'
import { allowedActions } from './allowed-actions.js'
import { assignComplaint } from './assign-complaint.js'
import { aReceivedComplaint, as, coen, joris, mirjam, sanne } from './complaint.fixture.js'
import { remindHandler } from './remind-handler.js'

const at = moment('2026-04-02T10:00')
const free = aReceivedComplaint()
const ofSanne = accept(
  assignComplaint(free, { handler: sanne, actor: as(coen), at: moment('2026-04-01T10:00') }),
).complaint
const asked = { actor: as(coen), at, remindedAt: null }

test('KM-16 the handler is told once, and it is kept who asked', () => {
  const { complaint, facts, messages } = accept(remindHandler(ofSanne, asked))
  expect(complaint).toEqual({ ...ofSanne, version: ofSanne.version + 1 })
  expect(facts).toEqual([{ kind: 'handler-reminded', handlerId: sanne.id }])
  expect(messages).toEqual([{ kind: 'reminder-by-colleague', complaintId: ofSanne.id, handlerId: sanne.id }])
})

test('KM-16 not twice on one day of the office, and again on the next', () => {
  const remindedAt = moment('2026-04-02T00:30')
  expect(remindHandler(ofSanne, { ...asked, remindedAt })).toMatchObject({
    rejections: [{ kind: 'already-reminded', remindedAt }],
  })
  expect(remindHandler(ofSanne, { ...asked, remindedAt: moment('2026-04-01T23:59') }).ok).toBe(true)
})

test('KM-16 nobody is reminded of what nobody handles', () => {
  expect(remindHandler(free, asked)).toMatchObject({ rejections: [{ kind: 'not-assigned' }] })
  expect(allowedActions(free, as(coen), at)).not.toContain('REMIND')
})

test('KM-16 a coordinator and management remind, and no handler does', () => {
  for (const who of [coen, mirjam]) expect(allowedActions(ofSanne, as(who), at)).toContain('REMIND')
  expect(remindHandler(ofSanne, { ...asked, actor: as(joris) })).toMatchObject({
    rejections: [{ kind: 'not-permitted', permission: 'complaints:reassign' }],
  })
})

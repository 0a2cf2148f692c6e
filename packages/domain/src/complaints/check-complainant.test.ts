import { describe, expect, test } from 'vitest'
import { accept, moment } from '../foundation/moments.fixture.js'
import { checkComplainant } from './check-complainant.js'
import { aReceivedComplaint, as, coen, complainant, petra, sanne } from './complaint.fixture.js'
import { inEveryOpenState } from './in-every-state.fixture.js'
import { complaintInState } from './in-state.js'

const at = moment('2026-04-01T11:00')
const received = aReceivedComplaint()
const stated = { ...complainant, ...complainant.address }
const check = (corrected: Parameters<typeof checkComplainant>[1]['corrected'], who = sanne) =>
  checkComplainant(received, { corrected, actor: as(who), at })

test('KP-5 data that were right are kept, with who compared them and when', () => {
  const { complaint, facts, messages } = accept(check(null))
  expect(complaint).toEqual({ ...received, checked: { at, by: sanne.id }, version: 2 })
  expect(complaint.complainant).toBe(received.complainant)
  expect(facts).toEqual([{ kind: 'complainant-checked', checkedById: sanne.id, changed: [] }])
  expect(messages).toEqual([])
})

test('KP-5 the same data written otherwise are no correction', () => {
  const { complaint, facts } = accept(check({ ...stated, postcode: '1012js', telephone: '06 12345678' }))
  expect(complaint.complainant).toBe(received.complainant)
  expect(facts).toMatchObject([{ changed: [] }])
})

test.each([
  [['name'], { ...stated, name: 'Aïcha van den Burg' }],
  [['address'], { ...stated, houseNumber: '2' }],
  [['address'], { name: stated.name, telephone: stated.telephone, email: stated.email }],
  [['telephone', 'email'], { ...stated, telephone: '06 87654321', email: null }],
] as const)('KP-5 a correction tells only which fields it changed: %j', (changed, corrected) => {
  const { complaint, facts } = accept(check(corrected))
  expect(facts).toEqual([{ kind: 'complainant-checked', checkedById: sanne.id, changed }])
  for (const field of ['name', 'address', 'telephone', 'email'] as const)
    if (!(changed as readonly string[]).includes(field))
      expect(complaint.complainant[field]).toEqual(complainant[field])
    else expect(complaint.complainant[field]).not.toEqual(complainant[field])
})

test('KP-5 a later check takes the place of an earlier one', () => {
  const { complaint } = accept(check(null))
  const later = moment('2026-04-02T11:00')
  const again = accept(checkComplainant(complaint, { corrected: null, actor: as(coen), at: later }))
  expect(again.complaint.checked).toEqual({ at: later, by: coen.id })
})

describe('nothing is checked', () => {
  test('KP-5 with faults, which all come back at once', () => {
    expect(check({ name: '', telephone: '12', email: 'aicha' })).toMatchObject({
      ok: false,
      rejections: [
        { path: ['complainant', 'name'] },
        { path: ['complainant', 'telephone'] },
        { path: ['complainant', 'email'] },
      ],
    })
  })

  test('KP-5 when it leaves no way to answer', () => {
    expect(check({ name: stated.name })).toEqual({
      ok: false,
      rejections: [{ kind: 'unreachable', path: ['complainant'] }],
    })
  })

  test('KP-5 by who does not handle complaints, or by nobody of the office', () => {
    const rejections = [{ kind: 'not-permitted', permission: 'complaints:handle' }]
    expect(check(null, petra)).toEqual({ ok: false, rejections })
    for (const kind of ['public', 'system'] as const)
      expect(checkComplainant(received, { corrected: null, actor: { kind }, at }).ok).toBe(false)
  })

  test.each(['CLOSED', 'WITHDRAWN', 'NOT_ADMISSIBLE'] as const)('KP-5 once it is %s', (state) => {
    const ended = complaintInState(received, state, null)
    expect(checkComplainant(ended, { corrected: null, actor: as(sanne), at })).toEqual({
      ok: false,
      rejections: [{ kind: 'act-not-allowed-in-state', act: 'CHECK_COMPLAINANT', state }],
    })
  })
})

test('KP-5 data are checked in every state in which it is open', () => {
  for (const complaint of inEveryOpenState)
    expect(checkComplainant(complaint, { corrected: null, actor: as(sanne), at }).ok).toBe(true)
})

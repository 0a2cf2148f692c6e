import { describe, expect, test } from 'vitest'
import { accept, moment } from '../foundation/moments.fixture.js'
import { assignComplaint } from './assign-complaint.js'
import {
  aContact,
  aReceivedComplaint,
  as,
  coen,
  contactFacts,
  joris,
  mirjam,
  sanne,
} from './complaint.fixture.js'
import { nameColleague } from './name-colleague.js'
import { recordContact } from './record-contact.js'

const at = moment('2026-04-01T10:00')
const free = aReceivedComplaint()
const ofSanne = accept(assignComplaint(free, { handler: sanne, actor: as(coen), at })).complaint
const named = (handler: typeof sanne, by = coen, complaint = ofSanne) =>
  nameColleague(complaint, { handlerId: handler.id, actor: as(by) })

test('D-18 whose complaint it was, does not keep it: it waits for a substitute', () => {
  const { complaint, facts, messages } = accept(named(sanne))
  expect(complaint).toEqual({ ...ofSanne, concernsId: sanne.id, assignment: null, version: 3 })
  expect(facts).toEqual([
    { kind: 'colleague-named', handlerId: sanne.id, previousHandlerId: null },
    { kind: 'assignment-ended', handlerId: sanne.id },
  ])
  expect(messages).toEqual([])
})

test('D-18 about another colleague, it stays with who handles it', () => {
  const { complaint, facts } = accept(named(joris))
  expect(complaint.assignment).toEqual(ofSanne.assignment)
  expect(facts).toHaveLength(1)
})

test('D-18 it can turn out to be about nobody of the firm', () => {
  const { complaint } = accept(named(joris))
  const { complaint: after, facts } = accept(nameColleague(complaint, { handlerId: null, actor: as(mirjam) }))
  expect(after.concernsId).toBe(null)
  expect(facts).toEqual([{ kind: 'colleague-named', handlerId: null, previousHandlerId: joris.id }])
})

describe('nobody is named', () => {
  const rejections = (result: ReturnType<typeof named>) => (result.ok ? 'accepted' : result.rejections)
  const path = ['handlerId']

  test.each([sanne, joris])('D-18 by a handler: %o', (by) => {
    expect(rejections(named(mirjam, by))).toEqual([
      { kind: 'not-permitted', permission: 'complaints:exclude' },
    ])
  })

  test('D-18 by him- or herself, and not taken off by him- or herself either', () => {
    expect(rejections(named(coen, coen))).toEqual([{ kind: 'concerns-yourself', path }])
    const about = { ...free, concernsId: coen.id }
    const { ok } = nameColleague(about, { handlerId: null, actor: as(coen) })
    expect(ok).toBe(false)
  })

  test('D-18 twice', () => {
    const about = { ...free, concernsId: joris.id }
    expect(rejections(named(joris, coen, about))).toEqual([{ kind: 'already-named', path }])
  })
})

test('D-18 whom it is about is not given it, and is not consulted about it', () => {
  const about = { ...free, concernsId: sanne.id }
  const handlerId = sanne.id
  expect(assignComplaint(about, { handler: sanne, actor: as(coen), at })).toEqual({
    ok: false,
    rejections: [{ kind: 'is-about-this-handler', path: ['handlerId'], handlerId }],
  })
  const aboutMirjam = { ...free, concernsId: mirjam.id }
  expect(recordContact(aboutMirjam, aContact(), contactFacts)).toEqual({
    ok: false,
    rejections: [{ kind: 'is-about-this-handler', path: ['managerConsultedId'], handlerId: mirjam.id }],
  })
})

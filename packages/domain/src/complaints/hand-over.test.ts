import { describe, expect, it } from 'vitest'
import { accept, day, moment } from '../foundation/moments.fixture.js'
import { assignComplaint } from './assign-complaint.js'
import { aReceivedComplaint, as, coen, joris, mirjam, sanne } from './complaint.fixture.js'
import { giveBack, handOver } from './hand-over.js'

const system = { kind: 'system' } as const
const at = moment('2026-04-02T08:00')
const later = moment('2026-04-20T08:00')
const ofSanne = () =>
  accept(assignComplaint(aReceivedComplaint(), { handler: sanne, actor: as(sanne), at })).complaint
const withJoris = () => accept(handOver(ofSanne(), joris.id, { actor: system, at })).complaint

describe('handing over', () => {
  it('KM-16 running work goes to the substitute, who is told and confirms, and it is known for whom', () => {
    const outcome = accept(handOver(ofSanne(), joris.id, { actor: system, at }))
    expect(outcome.complaint.assignment).toEqual({
      handlerId: joris.id,
      assignedAt: at,
      confirmedAt: null,
      onBehalfOfId: sanne.id,
    })
    expect(outcome.facts).toEqual([
      {
        kind: 'complaint-assigned',
        handlerId: joris.id,
        previousHandlerId: sanne.id,
        onBehalfOfId: sanne.id,
      },
    ])
    expect(outcome.messages).toEqual([
      { kind: 'assignment-notice', complaintId: 'complaint', handlerId: joris.id },
    ])
    expect(outcome.complaint.version).toBe(ofSanne().version + 1)
  })

  it('KM-16 D-18 what is about the substitute goes to nobody, for the coordinator to assign', () => {
    const outcome = accept(handOver({ ...ofSanne(), concernsId: joris.id }, joris.id, { actor: system, at }))
    expect(outcome.complaint.assignment).toBeNull()
    expect(outcome.facts).toEqual([{ kind: 'assignment-ended', handlerId: sanne.id }])
  })

  it('KM-17 a further round that the substitute had before goes to nobody, and to whom had no part in it as ever', () => {
    const next = {
      people: [sanne, joris, mirjam].map((person) => ({ ...person, open: 0, overdue: 0, dueToday: 0 })),
      absences: [],
      todayOn: day('2026-04-02'),
      ofFormerRounds: [joris.id],
      ofSameCustomer: [],
      actor: system,
    }
    const to = (substituteId: typeof joris.id, among = next) =>
      accept(handOver(ofSanne(), substituteId, { actor: system, at, next: among })).complaint.assignment
    expect(to(joris.id)).toBeNull()
    expect(to(joris.id, { ...next, people: next.people.slice(1, 2) })).toBeNull()
    expect(to(mirjam.id)?.handlerId).toBe(mirjam.id)
  })

  it('KM-16 who was away gets it back and confirms; whose it was stays known through a chain of substitutes', () => {
    const chained = accept(handOver(withJoris(), coen.id, { actor: system, at: later })).complaint
    expect(chained.assignment?.onBehalfOfId).toBe(sanne.id)
    const outcome = accept(giveBack(chained, { actor: system, at: later }))
    expect(outcome.complaint.assignment).toEqual({
      handlerId: sanne.id,
      assignedAt: later,
      confirmedAt: null,
      onBehalfOfId: null,
    })
    expect(outcome.messages).toMatchObject([{ handlerId: sanne.id }])
  })

  it('KM-16 nothing is handed over that is nobody’s, nor given back that is somebody’s own', () => {
    expect(handOver(aReceivedComplaint(), joris.id, { actor: system, at })).toMatchObject({
      rejections: [{ kind: 'not-assigned' }],
    })
    expect(giveBack(ofSanne(), { actor: system, at })).toMatchObject({
      rejections: [{ kind: 'not-assigned' }],
    })
  })

  it('KM-16 a handler does not hand over the work of another; the office itself, coordinator and management do', () => {
    expect(handOver(ofSanne(), joris.id, { actor: as(joris), at }).ok).toBe(false)
    for (const person of [coen, mirjam])
      expect(handOver(ofSanne(), joris.id, { actor: as(person), at }).ok).toBe(true)
  })
})

describe('new work for somebody who is away', () => {
  const assign = (changes: object = {}) =>
    assignComplaint(aReceivedComplaint(), {
      handler: sanne,
      substitute: joris,
      actor: as(coen),
      at,
      ...changes,
    })

  it('KM-16 goes to the substitute, and it is known for whom', () => {
    const { complaint, facts } = accept(assign())
    expect(complaint.assignment).toMatchObject({
      handlerId: joris.id,
      onBehalfOfId: sanne.id,
      confirmedAt: null,
    })
    expect(facts[0]).toMatchObject({ handlerId: joris.id, onBehalfOfId: sanne.id })
  })

  it('KM-16 taken by the substitute is confirmed at once', () => {
    expect(accept(assign({ actor: as(joris) })).complaint.assignment?.confirmedAt).toEqual(at)
  })

  it('D-18 is refused when it is about the substitute', () => {
    const about = { ...aReceivedComplaint(), concernsId: joris.id }
    expect(assignComplaint(about, { handler: sanne, substitute: joris, actor: as(coen), at })).toMatchObject({
      rejections: [{ kind: 'is-about-this-handler', handlerId: joris.id }],
    })
  })
})

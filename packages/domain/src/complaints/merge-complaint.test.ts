import { describe, expect, test } from 'vitest'
import type { AgreementId, ComplaintId } from '../foundation/index.js'
import { accept, moment } from '../foundation/moments.fixture.js'
import {
  anInTreatmentComplaint,
  aReceivedComplaint,
  as,
  complainant,
  joris,
  petra,
  sanne,
} from './complaint.fixture.js'
import type { Complaint } from './complaint.js'
import { aClosedComplaint, aDuplicate, aMergedComplaint, withAPart } from './in-every-state.fixture.js'
import { mergeComplaint } from './merge-complaint.js'
import { relateComplaints, unrelateComplaints } from './relate-complaints.js'
import { isSameCustomer } from './same-customer.js'

const actor = as(sanne)
const at = moment('2026-04-01T15:00')
const into = anInTreatmentComplaint()
const merge = (complaint: Complaint, changes: Partial<Parameters<typeof mergeComplaint>[1]> = {}) =>
  mergeComplaint(complaint, { into, hasDuplicates: false, actor, at, ...changes })

describe('merging', () => {
  test('KM-17 the later one ends in the earlier, its clocks stop and the complainant is told', () => {
    const { ended, into: taken } = accept(merge(aDuplicate()))
    expect(ended.complaint).toMatchObject({ state: 'MERGED', mergedIntoId: into.id })
    expect(ended.complaint.clocks.every(({ stoppedAt }) => stoppedAt?.equals(at))).toBe(true)
    expect(ended.facts[0]).toEqual({ kind: 'complaint-merged', intoId: into.id })
    expect(ended.facts.at(-1)).toEqual({ kind: 'state-changed', from: 'RECEIVED', to: 'MERGED' })
    expect(ended.messages).toEqual([
      { kind: 'merged', complaintId: aDuplicate().id, locale: 'NL', intoId: into.id },
    ])
    expect(taken).toEqual({
      complaint: { ...into, version: into.version + 1 },
      facts: [{ kind: 'duplicate-taken-in', otherId: aDuplicate().id }],
      messages: [],
    })
  })

  test('KM-17 it goes on only in another one, open, of the same customer, and KP-14 received no later', () => {
    expect(merge(aReceivedComplaint())).toMatchObject({ rejections: [{ kind: 'same-complaint' }] })
    for (const ended of [aClosedComplaint(), { ...aMergedComplaint(), id: 'third' as ComplaintId }])
      expect(merge(aDuplicate(), { into: ended })).toMatchObject({
        rejections: [{ kind: 'other-has-ended', path: ['otherNumber'] }],
      })
    const earlier = { ...aDuplicate(), receivedAt: moment('2026-03-30T10:00') }
    const stranger = { ...earlier, complainant: { ...complainant, email: 'ander@voorbeeld.nl', name: 'Bo' } }
    expect(merge(stranger)).toMatchObject({
      rejections: [{ kind: 'another-customer' }, { kind: 'merge-into-the-earlier' }],
    })
  })

  test('KM-17 what was found, promised, offered or declared stands in the way, and D-18 whom it is about too', () => {
    const agreement = { id: 'a' as AgreementId, state: 'OPEN' } as Complaint['agreements'][number]
    const full: Complaint = {
      ...withAPart({ ...aDuplicate(), state: 'IN_CONTACT' }),
      round: 2,
      severity: 'SERIOUS',
      agreements: [agreement],
      concernsId: joris.id,
      inadmissibility: { reason: 'NOT_OURS' } as NonNullable<Complaint['inadmissibility']>,
      offers: [{ round: 2, chosenKey: null }] as unknown as Complaint['offers'],
      clocks: aDuplicate().clocks.map((clock) => ({ ...clock, kind: 'holding-reply' })),
    }
    const answer = merge(full, { hasDuplicates: true })
    const because = answer.ok ? [] : answer.rejections.map((fault) => 'because' in fault && fault.because)
    expect(because).toEqual([
      'EARLIER_ROUND',
      'PARTS',
      'AGREEMENTS',
      'OFFER',
      'HOLDING_REPLY',
      'DECLARED',
      'MORE_SERIOUS',
      'ABOUT_A_COLLEAGUE',
      'HAS_DUPLICATES',
    ])
  })

  test('KM-17 a day that was agreed is kept: one in treatment is not merged, nor by who may not handle it', () => {
    const agreed = { ...anInTreatmentComplaint(), id: 'duplicate' as ComplaintId }
    expect(merge(agreed)).toMatchObject({ rejections: [{ kind: 'act-not-allowed-in-state' }] })
    expect(merge(aDuplicate(), { actor: as(petra) })).toMatchObject({
      rejections: [{ kind: 'not-permitted' }],
    })
  })
})

describe('the same customer', () => {
  const withoutMail = { ...complainant, email: null }
  test.each([
    ['the same e-mail address in other capitals', { ...complainant, name: 'B', email: 'Aicha@Voorbeeld.nl' }],
    [
      'the same name without its accents at the same postcode',
      { ...withoutMail, name: 'aicha  van den berg' },
    ],
  ])('KP-4 is known by %s', (_, other) => {
    expect(isSameCustomer(complainant, other)).toBe(true)
  })
  test('KP-4 is not known by a name or a postcode alone', () => {
    expect(isSameCustomer(complainant, { ...withoutMail, address: null })).toBe(false)
    expect(isSameCustomer(complainant, { ...withoutMail, name: 'Bas' })).toBe(false)
    expect(isSameCustomer(withoutMail, { ...withoutMail, name: 'Bas' })).toBe(false)
  })
})

describe('relating', () => {
  const facts = { otherId: 'other' as ComplaintId, isRelated: false, actor }
  test('KM-17 two complaints are related once, also closed ones, and taken apart again', () => {
    for (const complaint of [into, aClosedComplaint()]) {
      expect(accept(relateComplaints(complaint, facts))).toEqual({
        complaint: { ...complaint, version: complaint.version + 1 },
        facts: [{ kind: 'complaint-related', otherId: 'other' }],
        messages: [],
      })
      expect(accept(unrelateComplaints(complaint, { ...facts, isRelated: true })).facts).toEqual([
        { kind: 'complaint-unrelated', otherId: 'other' },
      ])
    }
  })
  test('KM-17 not with itself, not twice, not apart before together, and not what ended in another', () => {
    const path = ['otherNumber']
    expect(relateComplaints(into, { ...facts, otherId: into.id })).toMatchObject({
      rejections: [{ kind: 'same-complaint', path }],
    })
    expect(relateComplaints(into, { ...facts, isRelated: true })).toMatchObject({
      rejections: [{ kind: 'related-already', path }],
    })
    expect(unrelateComplaints(into, facts)).toMatchObject({ rejections: [{ kind: 'not-related', path }] })
    expect(relateComplaints(aMergedComplaint(), facts)).toMatchObject({
      rejections: [{ kind: 'act-not-allowed-in-state' }],
    })
  })
})

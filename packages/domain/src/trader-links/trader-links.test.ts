import { describe, expect, it } from 'vitest'
import type { HandlerId, LinkId, OwnershipId } from '../foundation/index.js'
import { day } from '../foundation/moments.fixture.js'
import { Scenario } from '../policy-points/scenario.fixture.js'
import { confirmLink, declineLink } from './confirm-link.js'
import { endLink } from './end-link.js'
import { findLink, type LinkForm } from './find-link.js'
import type { TraderLink } from './trader-link.js'
import { withdrawLink } from './withdraw-link.js'

const [anouk, hendrik] = ['anouk' as HandlerId, 'hendrik' as HandlerId]
const AT = '2027-05-01T09:00'
const related = { kind: 'RELATED', confidence: 'CERTAIN', sinceOn: day('2027-01-01'), untilOn: null } as const
const form: LinkForm = {
  id: 'link' as LinkId,
  ownershipIds: ['fiets' as OwnershipId, 'elders' as OwnershipId],
  finding: related,
  evidence: ' Dezelfde bestuurder. ',
}
const link: TraderLink = { ...form, state: 'PROPOSED', foundById: anouk }

const numbers = (weight = 40) =>
  new Scenario()
    .open('fietsen', '2026-01-05')
    .open('anders', '2026-01-05', { of: 'elders' })
    .book('2027-02-01T09:00', 'fietsen', 'evading', weight, { reach: 'REGISTER_NUMBER_AND_RELATED' })

const found = (
  changed: Partial<LinkForm> = {},
  known: readonly Pick<TraderLink, 'finding'>[] = [],
  weight = 40,
) => findLink({ ...form, ...changed }, { ...numbers(weight).facts(AT), known })
const kinds = (result: {
  readonly ok: boolean
  readonly rejections?: readonly { readonly kind: string }[]
}) => result.rejections?.map(({ kind }) => kind)

describe('finding a link', () => {
  it('D-8 tells what shows it', () => {
    expect(found()).toMatchObject({ value: { evidence: 'Dezelfde bestuurder.', state: 'STANDING' } })
    expect(kinds(found({ evidence: ' ' }))).toEqual(['required'])
  })

  it('D-6 waits for a second person when something comes to 0 or closes by it', () => {
    expect(found({}, [], 100)).toMatchObject({ value: { state: 'PROPOSED' } })
    expect(found({ finding: { kind: 'SAME_PERSON' } })).toMatchObject({ value: { state: 'STANDING' } })
    const closed = numbers().book('2027-02-02T09:00', 'fietsen', 'fraud', 60)
    const proof = findLink({ ...form, finding: { kind: 'SAME_PERSON' } }, { ...closed.facts(AT), known: [] })
    expect(proof).toMatchObject({ value: { state: 'PROPOSED' } })
  })

  it('D-15 is between two numbers, and once at a time', () => {
    expect(kinds(found({ ownershipIds: [form.ownershipIds[0], form.ownershipIds[0]] }))).toEqual([
      'same-number',
    ])
    const ended = { finding: { ...related, untilOn: day('2027-03-01') } }
    expect(kinds(found({}, [{ finding: related }]))).toEqual(['linked-already'])
    expect(kinds(found({}, [ended]))).toEqual(['linked-already'])
    expect(found({ finding: { ...related, sinceOn: day('2027-03-01') } }, [ended]).ok).toBe(true)
    expect(found({}, [{ finding: { kind: 'SAME_PERSON' } }]).ok).toBe(true)
    expect(
      kinds(found({ finding: { kind: 'SAME_PERSON' } }, [{ finding: { kind: 'SAME_PERSON' } }])),
    ).toEqual(['linked-already'])
  })

  it.each([
    ['2027-05-02', null, 'in-the-future'],
    ['2027-01-01', '2027-05-02', 'in-the-future'],
    ['2027-01-01', '2027-01-01', 'ends-before-it-begins'],
  ])('D-15 is of days that were: from %s to %s is %s', (since, until, kind) => {
    const finding = { ...related, sinceOn: day(since), untilOn: until === null ? null : day(until) }
    expect(kinds(found({ finding }))).toEqual([kind])
  })
})

describe('the second person', () => {
  it('D-19 is another than who found it, and does what it does now', () => {
    const facts = numbers(100).facts(AT)
    expect(kinds(confirmLink(link, anouk, facts))).toEqual(['second-person-is-another'])
    expect(confirmLink(link, hendrik, facts)).toMatchObject({ value: { needsSecondPerson: true } })
    expect(kinds(confirmLink({ ...link, state: 'STANDING' }, hendrik, facts))).toEqual(['not-in-this-state'])
  })

  it('D-6 declines with a reason', () => {
    expect(declineLink(link, ' Andere bestuurder. ')).toEqual({ ok: true, value: 'Andere bestuurder.' })
    expect(kinds(declineLink(link, ''))).toEqual(['required'])
    expect(kinds(declineLink({ ...link, state: 'DECLINED' }, 'Nee.'))).toEqual(['not-in-this-state'])
  })
})

describe('a link that was wrong', () => {
  const standing = { ...link, state: 'STANDING' } as const

  it('D-7 is withdrawn with a reason, and what came of it with it', () => {
    const linked = numbers().foundRelated('2027-03-01T09:00', 'fiets', 'elders', '2027-01-01')
    const wrong = { ...standing, id: 'link fiets elders' as LinkId }
    const done = withdrawLink(wrong, 'Naamgenoot.', linked.facts(AT))
    expect(done).toMatchObject({
      value: { reason: 'Naamgenoot.', outcome: { entries: [{ kind: 'WITHDRAWAL' }] } },
    })
    expect(kinds(withdrawLink(standing, ' ', linked.facts(AT)))).toEqual(['required'])
    expect(kinds(withdrawLink(link, 'Naamgenoot.', linked.facts(AT)))).toEqual(['not-in-this-state'])
  })

  it('D-7 a proof that was wrong: what closed by it opens again', () => {
    const closed = numbers()
      .book('2027-02-02T09:00', 'fietsen', 'fraud', 60)
      .prove('2027-03-01T09:00', 'fiets', 'elders')
    const proof = { ...standing, finding: { kind: 'SAME_PERSON' } } as const
    const done = withdrawLink(proof, 'Naamgenoot.', closed.facts(AT))
    expect(done).toMatchObject({
      value: { outcome: { entries: [{ kind: 'REOPENING', sellerId: 'anders' }], needsSecondPerson: false } },
    })
  })
})

describe('a link that ended', () => {
  const linked = numbers()
    .foundRelated('2027-03-01T09:00', 'fiets', 'elders', '2027-01-01')
    .book('2027-04-02T09:00', 'fietsen', 'later', 20, { reach: 'REGISTER_NUMBER_AND_RELATED' })
  const standing = { ...link, id: 'link fiets elders' as LinkId, state: 'STANDING' } as const
  const ended = (untilOn: string, changed: Partial<TraderLink> = {}, reason = ' Aandelen verkocht. ') =>
    endLink({ ...standing, ...changed }, { untilOn: day(untilOn), reason }, linked.facts(AT))

  it('D-15 gives back what it carried of that day and later, and is right with its days', () => {
    expect(ended('2027-04-01')).toMatchObject({
      value: {
        reason: 'Aandelen verkocht.',
        finding: { ...related, untilOn: day('2027-04-01') },
        outcome: {
          entries: [{ kind: 'WITHDRAWAL', sellerId: 'anders', points: 20 }],
          needsSecondPerson: false,
        },
      },
    })
    expect(ended('2027-05-01')).toMatchObject({ value: { outcome: { entries: [] } } })
  })

  it.each([
    ['2027-01-01', 'ends-before-it-begins'],
    ['2027-05-02', 'in-the-future'],
  ])('D-15 ends after it began and not in the future: on %s is %s', (untilOn, kind) => {
    expect(ended(untilOn)).toEqual({ ok: false, rejections: [{ kind, path: ['untilOn'] }] })
  })

  it('D-15 stands until then, is no proof, and ends once', () => {
    for (const state of ['PROPOSED', 'DECLINED', 'WITHDRAWN'] as const)
      expect(kinds(ended('2027-04-01', { state }))).toEqual(['not-in-this-state'])
    expect(kinds(ended('2027-04-01', { finding: { kind: 'SAME_PERSON' } }))).toEqual(['proof-does-not-end'])
    const finding = { ...related, untilOn: day('2027-03-01') }
    expect(kinds(ended('2027-04-01', { finding }))).toEqual(['ended-already'])
  })

  it('D-8 tells why, with all else that is wrong', () => {
    expect(kinds(ended('2027-05-02', {}, ' '))).toEqual(['in-the-future', 'required'])
  })
})

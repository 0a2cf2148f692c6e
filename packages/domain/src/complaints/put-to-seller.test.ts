import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ExtractId, SellerId } from '../foundation/index.js'
import { accept, day, moment } from '../foundation/moments.fixture.js'
import { as, coen, mirjam, petra, sanne } from './complaint.fixture.js'
import { tracesIn } from './find-traces.js'
import { inEveryOpenState } from './in-every-state.fixture.js'
import { putToSeller } from './put-to-seller.js'
import { withdrawExtract } from './withdraw-extract.js'

const sellerId = 'the seller' as SellerId
const id = 'an extract' as ExtractId
const facts = {
  id,
  text: 'Een fiets die op dinsdag zou komen, is nog niet bezorgd.',
  consentOn: day('2026-04-01'),
  actor: as(sanne),
  now: moment('2026-04-02T10:00'),
}
const complaints = inEveryOpenState.map((one) => ({ ...one, matter: { ...one.matter, sellerId } }))
const [complaint] = complaints
if (complaint === undefined) throw new Error('No complaint.')
const put = (changes: Partial<typeof facts>) => putToSeller(complaint, { ...facts, ...changes })
const rejectionsOf = (text: string) => {
  const result = put({ text })
  return result.ok ? [] : result.rejections
}

describe('D-16 an extract', () => {
  test.each(complaints)('D-16 is put to the known seller in the state $state', (one) => {
    const { extract, complaint: after, facts: told } = accept(putToSeller(one, facts))
    expect(extract).toEqual({ id, sellerId, text: facts.text, consentOn: facts.consentOn })
    expect([after.version, after.state]).toEqual([one.version + 1, one.state])
    expect(told).toEqual([{ kind: 'put-to-seller', extractId: id, sellerId, consentOn: facts.consentOn }])
    expect(JSON.stringify(told)).not.toContain('fiets')
  })

  test.each([
    [as(coen), true],
    [as(mirjam), true],
    [as(petra), false],
  ])('D-16 is put by who handles complaints, and by nobody else', (actor, may) => {
    expect(put({ actor }).ok).toBe(may)
  })

  test('D-16 needs a seller whom we know', () => {
    const unknown = { ...complaint, matter: { ...complaint.matter, sellerId: null } }
    expect(putToSeller(unknown, facts)).toEqual({ ok: false, rejections: [{ kind: 'no-known-seller' }] })
  })

  test.each([
    ['2026-03-31', [{ kind: 'before', path: ['consentOn'], limit: 'receipt' }]],
    ['2026-04-01', []],
    ['2026-04-02', []],
    ['2026-04-03', [{ kind: 'in-the-future', path: ['consentOn'] }]],
  ])('D-16 needs the day of the consent, from the receipt until today: %s', (on, rejections) => {
    const result = put({ consentOn: day(on) })
    expect(result.ok ? [] : result.rejections).toEqual(rejections)
  })

  test.each([
    [' ', [{ kind: 'required', path: ['text'] }]],
    ['x'.repeat(19), [{ kind: 'too-short', path: ['text'], minimum: 20 }]],
    ['🚲'.repeat(20), []],
    ['x'.repeat(5_000), []],
    ['x'.repeat(5_001), [{ kind: 'too-long', path: ['text'], maximum: 5_000 }]],
  ])('D-16 is written for the purpose, in 20 to 5,000 characters', (text, rejections) => {
    expect(rejectionsOf(text)).toEqual(rejections)
  })

  test('D-16 tells all that is wrong with it at once', () => {
    const result = put({ text: 'kort', consentOn: day('2026-04-03') })
    expect(result.ok ? [] : result.rejections.map(({ kind }) => kind)).toEqual(['too-short', 'in-the-future'])
  })

  test.each([
    ['De fiets van Aïcha van den Berg kwam niet.', 'name', 14],
    ['De fiets van mevrouw AICHA kwam niet.', 'name', 22],
    ['Bezorgd bij van den   Berg, zegt u.', 'name', 13],
    ['Volgens Bergs bestelling kwam hij niet.', 'name', 9],
    ['Volgens B e r g kwam de fiets niet.', 'name', 9],
    ['Antwoord naar AICHA @ voorbeeld . nl graag.', 'email', 15],
    ['Bel even met 06 - 12 34 56 78 hierover.', 'telephone', 19],
    ['Bel even met +31 (0)6 12345678 hierover.', 'telephone', 23],
    ['Bezorgen in de buurt van 1012js graag.', 'postcode', 26],
    ['Bezorgen in de buurt van 1012  JS graag.', 'postcode', 26],
    ['Bezorgen aan de DAM 1 op een dinsdag.', 'address', 17],
    ['Bezorgen aan de Dam, nr. 1 op dinsdag.', null, 0],
    ['Dit gaat over k-2026-000123-8 van ons.', 'complaint-number', 17],
    ['Dit gaat over 2026 000123 van ons dus.', 'complaint-number', 15],
    ['Bestelling B-2026.118 op de Damrak 12 in Amsterdam, over de bergen.', null, 0],
    ['Rotterdam 1 is niet ver van Amsterdam.', null, 0],
  ])('D-16 says what tells who complained, and where: %s', (text, datum, at) => {
    const found = rejectionsOf(text).filter((fault) => fault.kind === 'tells-who' && fault.datum === datum)
    const expected = datum === null ? [] : [{ kind: 'tells-who', path: ['text'], datum, at }]
    expect(found).toEqual(expected)
    if (datum === null) expect(rejectionsOf(text)).toEqual([])
  })
})

describe('D-16 always', () => {
  const { complainant, number } = complaint
  const letter = fc.constantFrom(...'bcdfghjklmnpqrstvwxz')
  const word = fc.array(letter, { minLength: 3, maxLength: 9 }).map((letters) => letters.join(''))
  const anyCase = (text: string) =>
    fc
      .array(fc.boolean(), { minLength: text.length, maxLength: text.length })
      .map((up) => [...text].map((sign, at) => (up[at] ? sign.toUpperCase() : sign.toLowerCase())).join(''))
  const anySpacing = (text: string) =>
    fc
      .array(fc.constantFrom('', '', ' ', '\u00a0', '\n', '-', '.', '\u200b'), {
        minLength: text.length,
        maxLength: text.length,
      })
      .map((gaps) => [...text].map((sign, at) => (at === 0 ? sign : `${gaps[at] ?? ''}${sign}`)).join(''))
  const written = (text: string) => anyCase(text).chain(anySpacing)
  const before = fc.constantFrom('', 'De fiets van ', 'Bezorgd bij (', '«')
  const after = fc.constantFrom('', ' kwam niet.', '), zegt u', '»')

  test.each([
    [complainant.name, 'name'],
    ['Aïcha', 'name'],
    ['van den Berg', 'name'],
    ['aicha@voorbeeld.nl', 'email'],
    ['+31612345678', 'telephone'],
    ['0612345678', 'telephone'],
    ['1012 JS', 'postcode'],
    ['Dam 1', 'address'],
    [number, 'complaint-number'],
  ])('D-16 no datum passes in any capitals and spacing: %s', (datum, kind) => {
    fc.assert(
      fc.property(before, written(datum), after, (start, middle, end) => {
        const kinds = tracesIn(`${start}${middle}${end}`, complaint).map((trace) => trace.datum)
        expect(kinds).toContain(kind)
      }),
    )
  })

  test('D-16 no name passes, whosever it is', () => {
    fc.assert(
      fc.property(word, word, before, after, (first, last, start, end) => {
        const one = { number, complainant: { ...complainant, name: `${first} ${last}` } }
        for (const part of [first, last, `${last}, ${first}`])
          expect(tracesIn(`${start}${part}${end}`, one).map(({ datum }) => datum)).toContain('name')
      }),
    )
  })

  test('D-16 what was accepted tells nothing', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 40 }), (text) => {
        const result = put({ text })
        if (result.ok) expect(tracesIn(result.value.extract.text, complaint)).toEqual([])
      }),
    )
  })
})

describe('D-16 withdrawing an extract', () => {
  const extract = { id, isWithdrawn: false }

  test('D-16 is written down, and is the next version', () => {
    const { complaint: after, facts: told } = accept(
      withdrawExtract(complaint, { extract, actor: as(sanne) }),
    )
    expect(after.version).toBe(complaint.version + 1)
    expect(told).toEqual([{ kind: 'extract-withdrawn', extractId: id }])
  })

  test('D-16 is done once, by who handles complaints', () => {
    const again = withdrawExtract(complaint, { extract: { id, isWithdrawn: true }, actor: as(sanne) })
    expect(again).toEqual({
      ok: false,
      rejections: [{ kind: 'extract-withdrawn', path: ['extractId'] }],
    })
    expect(withdrawExtract(complaint, { extract, actor: as(petra) }).ok).toBe(false)
  })
})

import { describe, expect, test } from 'vitest'
import type { OfferId } from '../foundation/index.js'
import { accept, day, moment } from '../foundation/moments.fixture.js'
import { allowedActions } from './allowed-actions.js'
import { blockersToClosing } from './blockers-to-closing.js'
import { chooseRemedy, letDefaultHold } from './choose-remedy.js'
import { anInTreatmentComplaint, as, calendar, petra, sanne } from './complaint.fixture.js'
import { inEveryState } from './in-every-state.fixture.js'
import { offerRemedies } from './offer-remedies.js'
import type { RawOffer } from './parse-offer.js'

const at = moment('2026-04-02T10:00')
const tooLate = moment('2026-04-10T00:00')
const publicly = { kind: 'public' } as const
const system = { kind: 'system' } as const
const good: RawOffer = {
  options: [
    { remedy: 'REPAIR', description: ' Wij maken hem. ', amountInCents: null },
    { remedy: 'REFUND', description: 'U krijgt uw geld terug.', amountInCents: 12_500 },
  ],
  defaultKey: 'A',
  answerBy: day('2026-04-09'),
}
const offerOf = (
  raw: Partial<RawOffer> = {},
  complaint = anInTreatmentComplaint(),
  id = 'offer',
  who = sanne,
) => offerRemedies(complaint, { ...good, ...raw }, { id: id as OfferId, actor: as(who), at, calendar })
const offered = (raw: Partial<RawOffer> = {}) => accept(offerOf(raw)).complaint
const awaits = (complaint: Parameters<typeof blockersToClosing>[0], now = at) =>
  blockersToClosing(complaint, { now, contacts: [] }).some(({ kind }) => kind === 'choice-awaited')

describe('KP-6 offering', () => {
  test('KP-6 gives each option a letter, tells no words of it, and owes the complainant a message', () => {
    const { complaint, facts, messages } = accept(offerOf())
    expect(complaint.offers).toMatchObject([
      {
        options: [
          { key: 'A', kind: 'REPAIR', description: 'Wij maken hem.', amount: null },
          { key: 'B', kind: 'REFUND', amount: { cents: 12_500, currency: 'EUR' } },
        ],
        chosenKey: null,
      },
    ])
    expect(facts).toEqual([
      {
        kind: 'remedies-offered',
        offerId: 'offer',
        round: 1,
        remedies: ['REPAIR', 'REFUND'],
        amountsInCents: good.options.map(({ amountInCents }) => amountInCents),
        defaultKey: good.defaultKey,
        answerBy: good.answerBy,
      },
    ])
    expect(messages).toMatchObject([{ kind: 'options', offerId: 'offer', answerBy: good.answerBy }])
  })

  test('KP-6 all faults come back at once, each at its place', () => {
    const bad = offerOf({
      options: [{ remedy: 'REFUND', description: ' ', amountInCents: null }],
      defaultKey: 'B',
      answerBy: day('2026-04-02'),
    })
    expect(bad).toMatchObject({
      ok: false,
      rejections: [
        { kind: 'too-few', path: ['options'] },
        { kind: 'required', path: ['options', 0, 'description'] },
        { kind: 'required', path: ['options', 0, 'amountInCents'] },
        { kind: 'unknown', path: ['defaultKey'] },
        { kind: 'deadline-in-the-past', path: ['answerBy'] },
      ],
    })
    const [option] = good.options
    expect(offerOf({ options: Array.from({ length: 7 }, () => option as never) })).toMatchObject({
      rejections: [{ kind: 'too-many', maximum: 6 }],
    })
  })

  test.each([
    ['2026-04-04', 'not-a-working-day'],
    ['2028-01-05', 'beyond-calendar-horizon'],
  ])('KP-6 an answer by %s is refused: %s', (on, kind) => {
    expect(offerOf({ answerBy: day(on) })).toMatchObject({ rejections: [{ kind, path: ['answerBy'] }] })
  })

  test('KP-6 is for who handles, while it is spoken about', () => {
    expect(offerOf({}, undefined, 'offer', petra).ok).toBe(false)
    for (const complaint of inEveryState)
      expect(offerRemedies(complaint, good, { id: 'o' as OfferId, actor: as(sanne), at, calendar }).ok).toBe(
        complaint.state === 'IN_CONTACT' || complaint.state === 'IN_TREATMENT',
      )
  })
})

describe('KP-6 choosing', () => {
  test.each([
    ['COMPLAINANT', publicly],
    ['STAFF', as(sanne)],
  ] as const)('KP-6 once, by %s, and closing waits no longer', (chosenBy, actor) => {
    expect(awaits(offered())).toBe(true)
    const { complaint, facts } = accept(chooseRemedy(offered(), { key: 'B', actor, at }))
    expect(complaint.offers).toMatchObject([{ chosenKey: 'B', chosenBy, chosenAt: at }])
    expect(facts).toEqual([{ kind: 'remedy-chosen', offerId: 'offer', chosenKey: 'B', chosenBy }])
    expect(awaits(complaint)).toBe(false)
    expect(chooseRemedy(complaint, { key: 'A', actor, at })).toMatchObject({
      rejections: [{ kind: 'nothing-to-choose' }],
    })
  })

  test('KP-6 is offered to staff exactly when it would be accepted', () => {
    const chosen = accept(chooseRemedy(offered(), { key: 'A', actor: as(sanne), at })).complaint
    for (const complaint of [...inEveryState, offered(), chosen])
      for (const person of [sanne, petra])
        for (const when of [at, tooLate])
          expect(allowedActions(complaint, as(person), when).includes('CHOOSE_REMEDY')).toBe(
            chooseRemedy(complaint, { key: 'A', actor: as(person), at: when }).ok,
          )
  })

  test('KP-6 an option that was not offered, and a day that has passed, are refused', () => {
    const choose = (key: string, when = at) => chooseRemedy(offered(), { key, actor: publicly, at: when })
    expect(choose('C')).toMatchObject({ rejections: [{ kind: 'unknown', path: ['key'] }] })
    expect(choose('A', moment('2026-04-09T23:59')).ok).toBe(true)
    expect(choose('A', tooLate)).toMatchObject({ rejections: [{ kind: 'choice-past' }] })
  })

  test('KP-6 a new offer takes the place of one that was not answered', () => {
    const twice = accept(offerOf({ answerBy: day('2026-04-08') }, offered() as never, 'second')).complaint
    const { complaint } = accept(chooseRemedy(twice, { key: 'A', actor: publicly, at }))
    expect(complaint.offers.map(({ chosenKey }) => chosenKey)).toEqual([null, 'A'])
    expect(complaint.offers[0]).toBe(twice.offers[0])
    expect(awaits(complaint)).toBe(false)
  })
})

describe('KP-6 the default', () => {
  test('KP-6 holds once after the day, and not before', () => {
    expect(letDefaultHold(offered(), { actor: system, at: moment('2026-04-09T23:59') }).ok).toBe(false)
    const { complaint } = accept(letDefaultHold(offered(), { actor: system, at: tooLate }))
    expect(complaint.offers).toMatchObject([{ chosenKey: 'A', chosenBy: 'DEFAULT' }])
    expect(letDefaultHold(complaint, { actor: system, at: tooLate }).ok).toBe(false)
  })

  test('KP-6 is nothing where none was named, and nobody of staff lets it hold', () => {
    expect(letDefaultHold(offered({ defaultKey: null }), { actor: system, at: tooLate }).ok).toBe(false)
    expect(letDefaultHold(offered(), { actor: as(sanne), at: tooLate }).ok).toBe(false)
  })
})

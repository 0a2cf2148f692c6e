import { describe, expect, test } from 'vitest'
import type { HandlerId, HearingId, SellerId } from '../foundation/index.js'
import { accept, moment } from '../foundation/moments.fixture.js'
import { allowedActions } from './allowed-actions.js'
import { anInTreatmentComplaint, as, contactFacts, joris, matter, sanne } from './complaint.fixture.js'
import type { Complaint } from './complaint.js'
import { unheardParties } from './hearing.js'
import { aReadyComplaint, later, verdictFacts } from './in-every-state.fixture.js'
import { recordHearing } from './record-hearing.js'
import { recordVerdict } from './record-verdict.js'
import { sendDecision } from './send-decision.js'

const actor = as(sanne)
const sellerId = 'seller' as SellerId
const about = { ...anInTreatmentComplaint(), matter: { ...matter, sellerId }, concernsId: joris.id }
const said = {
  way: 'TELEPHONE',
  at: moment('2026-04-01T15:00'),
  spokenWith: ' Bas van de winkel ',
  report: 'De fiets is op maandag meegegeven.',
} as const
const facts = {
  id: 'hearing' as HearingId,
  party: 'SELLER',
  what: said,
  isPutToSeller: true,
  actor,
  now: contactFacts.now.add({ hours: 6 }),
} as const
const waived = { ...facts, what: { waivedBecause: 'De verkoper bestaat niet meer.' } }

/** Its one part founded and answered. */
function founded(complaint: Complaint = about): Complaint {
  const found = {
    verdict: 'FOUNDED',
    honesty: null,
    remedy: 'APOLOGY',
    amountInCents: null,
    explanation: null,
    whyNotRepaired: null,
    whyOutsideBand: null,
    part: 1,
  } as const
  return accept(recordVerdict(aReadyComplaint(complaint), found, verdictFacts)).complaint
}
const send = (complaint: Complaint) => sendDecision(complaint, { how: 'EMAIL', actor, at: later })

describe('who is heard', () => {
  test('KM-1 what was said is kept with who, when and how, and nothing of it is journalled', () => {
    const { complaint, facts: happened } = accept(recordHearing(about, facts))
    expect(complaint.hearings).toMatchObject([
      {
        party: 'SELLER',
        concernedId: sellerId,
        round: 1,
        statement: { ...said, spokenWith: 'Bas van de winkel' },
        waivedBecause: null,
        recordedById: sanne.id,
      },
    ])
    expect(happened).toMatchObject([
      { kind: 'hearing-recorded', hearingId: facts.id, party: 'SELLER', concernedId: 'seller', round: 1 },
    ])
    expect(JSON.stringify(happened)).not.toContain(said.report)
    expect(complaint.version).toBe(about.version + 1)
  })

  test('D-16 a seller is heard about an extract only, and hearing can be left out without one', () => {
    expect(recordHearing(about, { ...facts, isPutToSeller: false })).toMatchObject({
      rejections: [{ kind: 'put-to-seller-first', path: ['party'] }],
    })
    const { complaint } = accept(recordHearing(about, { ...waived, isPutToSeller: false }))
    expect(complaint.hearings).toMatchObject([
      { statement: null, waivedBecause: 'De verkoper bestaat niet meer.' },
    ])
  })

  test('KM-1 a clock of whole minutes may stand before the receipt, whose moment it is then', () => {
    const heardAt = (before: { minutes: number; seconds?: number }) =>
      recordHearing(about, { ...facts, what: { ...said, at: about.receivedAt.subtract(before) } })
    const heard = accept(heardAt({ minutes: 5 })).complaint.hearings.at(-1)
    expect(heard?.statement?.at.equals(about.receivedAt)).toBe(true)
    expect(heardAt({ minutes: 5, seconds: 1 })).toMatchObject({ rejections: [{ kind: 'before' }] })
  })

  test('KM-1 all that is wrong is told at once, and a reason is asked for leaving it out', () => {
    const what = { ...said, at: moment('2026-03-01T10:00'), report: ' ', spokenWith: '' }
    expect(recordHearing({ ...about, concernsId: null }, { ...facts, party: 'COLLEAGUE', what })).toEqual({
      ok: false,
      rejections: [
        { kind: 'concerns-nobody', path: ['party'], party: 'COLLEAGUE' },
        { kind: 'before', path: ['at'], limit: 'receipt' },
        { kind: 'required', path: ['spokenWith'] },
        { kind: 'required', path: ['report'] },
      ],
    })
    expect(recordHearing(about, { ...facts, what: { ...said, at: later } })).toMatchObject({
      rejections: [{ kind: 'in-the-future', path: ['at'] }],
    })
    expect(recordHearing(about, { ...waived, what: { waivedBecause: null } })).toMatchObject({
      rejections: [{ kind: 'required', path: ['waivedBecause'] }],
    })
  })

  test('D-18 the colleague whom it is about does not record it, and it is offered to nobody when it concerns nobody', () => {
    expect(recordHearing(about, { ...facts, actor: as(joris) })).toMatchObject({
      rejections: [{ kind: 'not-permitted' }],
    })
    expect(allowedActions(about, actor, later)).toContain('RECORD_HEARING')
    expect(allowedActions(anInTreatmentComplaint(), actor, later)).not.toContain('RECORD_HEARING')
  })
})

describe('what a founded verdict waits for', () => {
  test('KM-1 the decision waits until the seller and the colleague were heard or it says why not', () => {
    const judged = founded()
    expect(send(judged)).toMatchObject({
      rejections: [
        { kind: 'still-missing', blocker: { kind: 'party-not-heard', party: 'SELLER' } },
        { kind: 'still-missing', blocker: { kind: 'party-not-heard', party: 'COLLEAGUE' } },
      ],
    })
    const now = later
    const half = accept(recordHearing(judged, { ...facts, now })).complaint
    expect(unheardParties(half)).toEqual(['COLLEAGUE'])
    const whole = accept(recordHearing(half, { ...waived, party: 'COLLEAGUE', now })).complaint
    expect(accept(send(whole)).complaint.state).toBe('DECIDED')
  })

  test('KM-1 a verdict that is not founded waits for nobody', () => {
    expect(accept(send(aReadyComplaint(about))).complaint.state).toBe('DECIDED')
  })

  test('KM-17 neither another seller nor an earlier round stands for who is concerned now', () => {
    const heard = accept(recordHearing(founded(), { ...facts, now: later })).complaint
    const other = { ...heard, matter: { ...heard.matter, sellerId: 'other' as SellerId } }
    expect(unheardParties(other)).toContain('SELLER')
    expect(unheardParties({ ...heard, round: 2 })).toContain('SELLER')
    expect(unheardParties({ ...heard, concernsId: 'somebody' as HandlerId })).toEqual(['COLLEAGUE'])
  })
})

import { describe, expect, test } from 'vitest'
import { accept } from '../foundation/moments.fixture.js'
import { as, coen, mirjam, sanne } from './complaint.fixture.js'
import { confirmVerdict } from './confirm-verdict.js'
import { doubtful, later, verdictFacts, withAPart } from './in-every-state.fixture.js'
import type { FoundVerdict } from './parse-verdict.js'
import { HONESTIES, VERDICTS } from './part.js'
import { recordVerdict } from './record-verdict.js'
import { rejectVerdict } from './reject-verdict.js'
import { REMEDY_KINDS } from './remedy.js'
import { verdictRuleFor } from './verdict-rules.js'

const judge = (changes: Partial<FoundVerdict>, by = sanne) =>
  recordVerdict(withAPart(), { ...doubtful, ...changes, part: 1 }, { ...verdictFacts, actor: as(by) })
const kinds = (result: ReturnType<typeof judge>) =>
  result.ok ? [] : result.rejections.map((each) => [each.kind, 'path' in each ? each.path.join('.') : ''])
const honest = { verdict: 'UNFOUNDED', honesty: 'HONEST' } as const
const dishonest = { verdict: 'UNFOUNDED', honesty: 'DISHONEST' } as const

/** As the procedure tells it, apart from the table: who else decides, or null where there is no such judgement. */
function asThePageTells(verdict: string, honesty: string | null, remedy: string) {
  if ((verdict === 'UNFOUNDED') !== (honesty !== null)) return null
  if (verdict === 'FOUNDED') return remedy === 'NONE' ? null : 'NOBODY'
  if (verdict === 'DOUBTFUL') return 'NOBODY'
  if (honesty === 'HONEST') return 'MANAGEMENT'
  return remedy === 'NONE' ? 'SECOND_PERSON' : null
}

const combinations = VERDICTS.flatMap((verdict) =>
  [null, ...HONESTIES].flatMap((honesty) =>
    REMEDY_KINDS.map((remedy) => [verdict, honesty, remedy] as const),
  ),
)

test.each(combinations)('KM-1 %s %s with %s is judged as the procedure tells', (...found) => {
  expect(verdictRuleFor(...found)?.needs ?? null).toBe(asThePageTells(...found))
})

describe('what a verdict carries', () => {
  test('KM-2 a founded one without repair says why it was not repaired', () => {
    const refund = { verdict: 'FOUNDED', remedy: 'REFUND', amountInCents: 2_000 } as const
    expect(kinds(judge(refund))).toEqual([['required', 'whyNotRepaired']])
    expect(judge({ ...refund, whyNotRepaired: 'Niet meer te maken.' }).ok).toBe(true)
  })

  test('KM-3 a doubtful one without anything has a reason', () => {
    expect(kinds(judge({ explanation: ' ' }))).toEqual([['required', 'explanation']])
  })

  test('KM-4 an unfounded one is meant in some way, and no other is', () => {
    expect(kinds(judge({ ...honest, honesty: null }))).toEqual([['required', 'honesty']])
    expect(kinds(judge({ honesty: 'HONEST' }))).toEqual([['honesty-not-asked', 'honesty']])
  })

  test('KM-5 a dishonest one is never honoured', () => {
    expect(kinds(judge({ ...dishonest, remedy: 'APOLOGY' }))).toEqual([['remedy-not-for-verdict', 'remedy']])
  })

  test('KM-6 an amount above the band has a reason, and management decides', () => {
    const dear = { remedy: 'COMPENSATION', amountInCents: 5_001 } as const
    expect(kinds(judge(dear))).toEqual([['required', 'whyOutsideBand']])
    const { complaint } = accept(judge({ ...dear, whyOutsideBand: 'Lang gewacht.' }))
    expect(complaint.parts[0]?.judgement).toMatchObject({ needs: 'MANAGEMENT', confirmedAt: null })
    expect(accept(judge({ ...dear, amountInCents: 5_000 })).complaint.parts[0]?.judgement?.needs).toBe(
      'NOBODY',
    )
  })

  test('KM-6 an amount belongs to what is paid, in whole cents', () => {
    expect(kinds(judge({ remedy: 'REFUND' }))).toEqual([['required', 'amountInCents']])
    expect(kinds(judge({ amountInCents: 1 }))).toEqual([['no-amount-for-remedy', 'amountInCents']])
    for (const amountInCents of [0, -1, 0.5, Number.NaN])
      expect(kinds(judge({ remedy: 'REFUND', amountInCents }))).toContainEqual([
        'amount-out-of-range',
        'amountInCents',
      ])
  })
})

describe('a second person', () => {
  const judged = accept(judge(dishonest, coen)).complaint
  const confirm = (by: typeof sanne) => confirmVerdict(judged, { part: 1, actor: as(by), at: later })

  test('D-19 is a coordinator or management, and never who judged', () => {
    expect(kinds(confirm(sanne))).toEqual([['not-permitted', '']])
    expect(kinds(confirm(coen))).toEqual([['second-person-is-another', 'part']])
    expect(accept(confirm(mirjam)).complaint.parts[0]?.judgement?.confirmedById).toBe(mirjam.id)
  })

  test('KM-4 is management where management decides', () => {
    const waiting = accept(judge(honest)).complaint
    expect(kinds(confirmVerdict(waiting, { part: 1, actor: as(coen), at: later }))).toEqual([
      ['management-decides', 'part'],
    ])
    expect(confirmVerdict(waiting, { part: 1, actor: as(mirjam), at: later }).ok).toBe(true)
  })

  test('KM-4 is not needed when management judged itself', () => {
    const decided = accept(judge(honest, mirjam))
    expect(decided.complaint.parts[0]?.judgement?.confirmedById).toBe(mirjam.id)
    expect(decided.messages).toEqual([])
  })

  test('D-19 gives it back with a reason, and it is judged anew', () => {
    const facts = { part: 1, actor: as(mirjam), at: later }
    expect(kinds(rejectVerdict(judged, { ...facts, reason: '' }))).toEqual([['required', 'reason']])
    const { complaint, messages } = accept(rejectVerdict(judged, { ...facts, reason: 'Te streng.' }))
    expect(complaint.parts[0]).toMatchObject({ judgement: null, returned: { reason: 'Te streng.' } })
    expect(messages).toEqual([{ kind: 'verdict-returned', complaintId: judged.id, handlerId: coen.id }])
    const again = accept(recordVerdict(complaint, { ...doubtful, part: 1 }, verdictFacts)).complaint
    expect(again.parts[0]?.returned).toBeNull()
  })
})

import { describe, expect, test } from 'vitest'
import type { LedgerEntryId, ViolationId } from '../foundation/index.js'
import { accept } from '../foundation/moments.fixture.js'
import { addToLedger } from './add-to-ledger.js'
import type { LedgerEntry } from './ledger-entry.js'
import { Scenario } from './scenario.fixture.js'

const id = (name: string) => name as LedgerEntryId
const closed = () =>
  new Scenario()
    .open('fietsen', '2026-01-05')
    .book('2027-03-01T09:00', 'fietsen', 'late', 60)
    .book('2027-03-02T09:00', 'fietsen', 'fake', 60)
const entries = () => closed().account('fietsen').entries
const [opening, late, , closure] = entries()
if (opening?.kind !== 'OPENING' || late?.kind !== 'DEDUCTION' || closure?.kind !== 'CLOSURE')
  throw new Error('The scenario closes.')

const common = { ...opening, id: id('new') }
const add = (entry: LedgerEntry, to = entries()) => addToLedger(to, entry)
const restoration = (points: number, offsetsId = late.id) =>
  ({ ...common, kind: 'RESTORATION', points, offsetsId }) as const
const withdrawal = (points: number, lowersTo = 0) =>
  ({ ...common, kind: 'WITHDRAWAL', points, offsetsId: late.id, lowersTo }) as const
const reopening = (annulsId: LedgerEntryId) => ({ ...common, kind: 'REOPENING', annulsId }) as const

describe('what the ledger takes', () => {
  test('D-7 offsets never exceed the weight of the deduction they name', () => {
    expect(add(restoration(61))).toMatchObject({ rejections: [{ kind: 'offsets-too-much', left: 60 }] })
    const half = accept(add(withdrawal(40, 20)))
    expect(add(restoration(21), half)).toMatchObject({ rejections: [{ kind: 'offsets-too-much', left: 20 }] })
    expect(add(withdrawal(21), half)).toMatchObject({ rejections: [{ kind: 'offsets-too-much', left: 20 }] })
    expect(add(restoration(20), half)).toMatchObject({ ok: true })
  })

  test.each<[string, LedgerEntry, readonly LedgerEntry[] | undefined, string]>([
    ['before the opening', late, [], 'not-opened-yet'],
    ['a second opening', common, undefined, 'opened-already'],
    [
      'half a point',
      { ...late, violationId: 'new' as ViolationId, points: 0.5 },
      undefined,
      'not-whole-points',
    ],
    ['points below 0', restoration(-1), undefined, 'not-whole-points'],
    ['lowered below 0', withdrawal(60, -1), undefined, 'not-whole-points'],
    ['a violation twice', { ...late, id: id('again') }, undefined, 'deducted-already'],
    ['an offset of nothing', restoration(1, id('nowhere')), undefined, 'names-nothing'],
    ['an offset of an opening', restoration(1, opening.id), undefined, 'names-nothing'],
    ['a second closure', { ...closure, id: id('again') }, undefined, 'closed-already'],
    ['an annulment of nothing', reopening(late.id), undefined, 'names-nothing'],
  ])('D-5 refused: %s', (_, entry, to, kind) => {
    expect(add(entry, to)).toMatchObject({ rejections: [{ kind }] })
  })

  test('D-7 what was withdrawn can be taken again, as when a link turns out to be right after all', () => {
    const withdrawn = accept(add(withdrawal(60)))
    expect(add({ ...late, id: id('again') }, withdrawn)).toMatchObject({ ok: true })
  })

  test('D-7 a closure is annulled once, and may follow again', () => {
    const open = accept(add(reopening(closure.id)))
    expect(add({ ...reopening(closure.id), id: id('twice') }, open)).toMatchObject({
      rejections: [{ kind: 'annulled-already' }],
    })
    expect(add({ ...closure, id: id('again') }, open)).toMatchObject({ ok: true })
  })
})

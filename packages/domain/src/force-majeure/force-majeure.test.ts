import { describe, expect, it } from 'vitest'
import type { HandlerId, PolicyCategoryId } from '../foundation/index.js'
import { day } from '../foundation/moments.fixture.js'
import { norms, policy } from '../policy-points/scenario.fixture.js'
import { confirmWindow } from './confirm-window.js'
import { declineWindow, endWindow } from './end-window.js'
import { parseWindow, type WindowFacts, type WindowForm } from './parse-window.js'
import { stateWhenRecorded } from './record-window.js'

const [anouk, hendrik] = ['anouk' as HandlerId, 'hendrik' as HandlerId]
const retired = 'retired' as PolicyCategoryId
const form: WindowForm = {
  fromOn: day('2027-02-10'),
  untilOn: day('2027-02-12'),
  categoryIds: [norms],
  reasonNl: ' Storing bij de vervoerder. ',
  reasonEn: 'Outage of the carrier.',
}
const facts: WindowFacts = { today: day('2027-03-05'), policies: [policy], known: [] }
const recorded = (changed: Partial<WindowForm> = {}, known: Partial<WindowFacts> = {}) =>
  parseWindow({ ...form, ...changed }, { ...facts, ...known })
const faults = (result: { readonly ok: boolean; readonly rejections?: readonly object[] }) =>
  (result.rejections as readonly { kind: string; path: readonly string[] }[] | undefined)?.map(
    ({ kind, path }) => `${kind} ${path.join('.')}`,
  )

describe('recording force majeure', () => {
  it('D-19 waits for a second person when it withdraws anything, and stands at once when it does not', () => {
    expect([0, 1, 2_000].map(stateWhenRecorded)).toEqual(['STANDING', 'PROPOSED', 'PROPOSED'])
  })

  it.each([
    ['2027-03-06', '2027-03-06', 'in-the-future fromOn'],
    ['2999-01-01', '2999-12-31', 'in-the-future fromOn'],
    ['2027-03-05', '2027-03-06', 'in-the-future untilOn'],
    ['2027-02-10', '2027-02-09', 'ends-before-it-begins untilOn'],
    ['2019-12-31', '2020-01-01', 'before-the-policy fromOn'],
    ['0000-01-01', '2027-02-10', 'before-the-policy fromOn'],
    ['2026-02-10', '2027-02-11', 'too-many-days untilOn'],
  ])('D-7 is of days that were, a year at most: from %s until %s is %s', (fromOn, untilOn, fault) => {
    expect(faults(recorded({ fromOn: day(fromOn), untilOn: day(untilOn) }))).toEqual([fault])
  })

  it.each([
    ['2027-03-05', '2027-03-05'],
    ['2026-02-10', '2027-02-10'],
    ['2020-01-01', '2020-01-01'],
  ])('D-7 can be of one day, of today and of a year: from %s until %s', (fromOn, untilOn) => {
    expect(recorded({ fromOn: day(fromOn), untilOn: day(untilOn) }).ok).toBe(true)
  })

  it('D-7 is for categories of the policy, each once, be they retired since', () => {
    expect(faults(recorded({ categoryIds: [] }))).toEqual(['required policyCategoryIds'])
    expect(faults(recorded({ categoryIds: [norms, null] }))).toEqual(['unknown policyCategoryIds.1'])
    expect(recorded({ categoryIds: [norms, retired, norms] })).toMatchObject({
      value: { categoryIds: [norms, retired] },
    })
  })

  it('D-8 tells sellers why, in both languages; all that is wrong is told at once', () => {
    const told = { NL: 'Storing bij de vervoerder.', EN: 'Outage of the carrier.' }
    expect(recorded()).toMatchObject({ value: { reason: told } })
    expect(faults(recorded({ reasonNl: ' ', reasonEn: 'x'.repeat(1_001), categoryIds: [] }))).toEqual([
      'required policyCategoryIds',
      'required reasonNl',
      'too-long reasonEn',
    ])
  })

  it('D-7 is recorded once: not within what stands or waits already, but beside it and beyond it', () => {
    const known = [{ ...form, categoryIds: [norms] }]
    expect(faults(recorded({ untilOn: day('2027-02-11') }, { known }))).toEqual(['recorded-already fromOn'])
    expect(recorded({ untilOn: day('2027-02-13') }, { known }).ok).toBe(true)
    expect(recorded({ fromOn: day('2027-02-09') }, { known }).ok).toBe(true)
    expect(recorded({ categoryIds: [norms, retired] }, { known }).ok).toBe(true)
  })
})

const proposed = { state: 'PROPOSED', recordedById: anouk } as const
const standing = { ...proposed, state: 'STANDING' } as const

describe('the second person', () => {
  it('D-19 is another than who recorded it, and agrees once', () => {
    expect(faults(confirmWindow(proposed, anouk))).toEqual(['second-person-is-another forceMajeureId'])
    expect(confirmWindow(proposed, hendrik).ok).toBe(true)
    for (const state of ['STANDING', 'DECLINED', 'ENDED'] as const)
      expect(faults(confirmWindow({ ...proposed, state }, hendrik))).toEqual([
        'not-in-this-state forceMajeureId',
      ])
  })

  it('D-19 declines with a reason, as who recorded it takes it back', () => {
    expect(declineWindow(proposed, ' Het was een dag later. ')).toEqual({
      ok: true,
      value: 'Het was een dag later.',
    })
    expect(faults(declineWindow(proposed, ' '))).toEqual(['required reason'])
    expect(faults(declineWindow(standing, 'Nee.'))).toEqual(['not-in-this-state forceMajeureId'])
  })
})

it('D-7 what stands is ended with a reason, for what is still to be decided, and nothing else is', () => {
  expect(endWindow(standing, 'Verkeerde vervoerder.').ok).toBe(true)
  expect(faults(endWindow(standing, ''))).toEqual(['required reason'])
  for (const state of ['PROPOSED', 'DECLINED', 'ENDED'] as const)
    expect(faults(endWindow({ ...standing, state }, 'Nee.'))).toEqual(['not-in-this-state forceMajeureId'])
})

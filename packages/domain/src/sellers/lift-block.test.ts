import { Temporal } from 'temporal-polyfill'
import { expect, it } from 'vitest'
import type { HandlerId } from '../foundation/index.js'
import { askLift, confirmLift, declineLift } from './lift-block.js'

const [anouk, hendrik] = ['anouk' as HandlerId, 'hendrik' as HandlerId]
const blocked = { blockedOn: Temporal.PlainDate.from('2027-01-05'), askedById: null }
const asked = { ...blocked, askedById: anouk }
const form = { ground: 'CHANGE_OF_OWNERSHIP', reason: ' Verkocht. ', evidence: 'Akte van 3 maart.' } as const
const kinds = (result: {
  readonly ok: boolean
  readonly rejections?: readonly { readonly kind: string }[]
}) => result.rejections?.map(({ kind }) => kind)

it('D-7 a lifting is asked for with a reason and what proves it', () => {
  expect(askLift(blocked, form)).toEqual({ ok: true, value: { ...form, reason: 'Verkocht.' } })
  expect(askLift(blocked, { ...form, reason: ' ', evidence: '' })).toEqual({
    ok: false,
    rejections: [
      { kind: 'required', path: ['reason'] },
      { kind: 'required', path: ['evidence'] },
    ],
  })
})

it('D-7 only of a number that is blocked, and once at a time', () => {
  expect(kinds(askLift({ ...blocked, blockedOn: null }, form))).toEqual(['not-blocked'])
  expect(kinds(askLift(asked, form))).toEqual(['lift-asked-already'])
})

it('D-19 another than who asked agrees to it', () => {
  expect(kinds(confirmLift(asked, anouk))).toEqual(['second-person-is-another'])
  expect(confirmLift(asked, hendrik)).toEqual({ ok: true, value: null })
  expect(kinds(confirmLift(blocked, hendrik))).toEqual(['no-lift-asked'])
  expect(kinds(confirmLift({ ...asked, blockedOn: null }, hendrik))).toEqual(['not-blocked'])
})

it('D-7 it is declined with a reason, by whoever', () => {
  expect(declineLift(asked, ' Geen akte. ')).toEqual({ ok: true, value: 'Geen akte.' })
  expect(kinds(declineLift(asked, ''))).toEqual(['required'])
  expect(kinds(declineLift(blocked, 'Nee.'))).toEqual(['no-lift-asked'])
})

import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import type { LabelId } from '../foundation/index.js'
import { addLabel, renameLabel, retireLabel } from './change-labels.js'
import { type Label, MOST_LABELS_ON_A_COMPLAINT } from './label.js'
import { putLabelOn, takeLabelOff } from './put-label-on.js'

const at = Temporal.Instant.from('2035-03-05T09:00:00Z')
const label = (id: string, name: string, retiredAt: Temporal.Instant | null = null): Label => ({
  id: id as LabelId,
  name,
  retiredAt,
  version: 1,
})
const press = label('press', 'Pers')
const old = label('old', 'Oud', at)
const labels = [press, old]
const id = 'new' as LabelId

describe("the office's labels", () => {
  it('KM-14 gain a word, tidied', () => {
    expect(addLabel('  Voor  de   krant ', { id, labels })).toMatchObject({
      value: { label: { name: 'Voor de krant', version: 1 }, facts: [{ kind: 'label-added' }] },
    })
  })

  it('KM-14 hold each word once, whatever its capitals', () => {
    expect(addLabel('PERS', { id, labels })).toMatchObject({
      rejections: [{ kind: 'label-exists', name: 'Pers' }],
    })
    expect(renameLabel(old, 'pers', { expectedVersion: 1, labels })).toMatchObject({ ok: false })
    expect(renameLabel(press, 'PERS', { expectedVersion: 1, labels })).toMatchObject({
      value: { label: { name: 'PERS', version: 2 } },
    })
  })

  it('KM-14 take a retired word up again instead of a second one', () => {
    expect(addLabel('oud', { id, labels })).toMatchObject({
      value: { label: { id: 'old', retiredAt: null }, facts: [{ kind: 'label-brought-back' }] },
    })
  })

  it('KM-14 retire once, from the version that was seen', () => {
    expect(retireLabel(press, { expectedVersion: 1, at })).toMatchObject({
      value: { label: { retiredAt: at } },
    })
    expect(retireLabel(old, { expectedVersion: 1, at })).toMatchObject({ ok: false })
    expect(retireLabel(press, { expectedVersion: 2, at })).toMatchObject({
      rejections: [{ kind: 'changed-meanwhile' }],
    })
    expect(renameLabel(press, 'x', { expectedVersion: 2, labels })).toMatchObject({ ok: false })
  })

  it.each([
    ['', 'required'],
    ['x'.repeat(41), 'too-long'],
  ])('KM-14 are not called %j', (name, kind) => {
    expect(addLabel(name, { id, labels })).toMatchObject({ rejections: [{ kind, path: ['name'] }] })
  })
})

describe('a label on a complaint', () => {
  it('KM-14 is put on once and taken off once', () => {
    expect(putLabelOn(press, [])).toMatchObject({
      value: { facts: [{ kind: 'label-put-on', labelId: 'press' }] },
    })
    expect(putLabelOn(press, [press.id])).toEqual({ ok: true, value: { facts: [] } })
    expect(takeLabelOff(press, [press.id]).facts).toEqual([{ kind: 'label-taken-off', labelId: 'press' }])
    expect(takeLabelOff(press, []).facts).toEqual([])
  })

  it('KM-14 is not put on once retired, but still taken off', () => {
    expect(putLabelOn(old, [])).toMatchObject({ rejections: [{ kind: 'label-retired' }] })
    expect(takeLabelOff(old, [old.id]).facts).toHaveLength(1)
  })

  it('KM-14 stands beside nineteen others at most', () => {
    const carried = (count: number) => Array.from({ length: count }, (_, place) => String(place) as LabelId)
    expect(putLabelOn(press, carried(MOST_LABELS_ON_A_COMPLAINT - 1)).ok).toBe(true)
    expect(putLabelOn(press, carried(MOST_LABELS_ON_A_COMPLAINT))).toMatchObject({
      rejections: [{ kind: 'too-many', maximum: 20 }],
    })
  })
})

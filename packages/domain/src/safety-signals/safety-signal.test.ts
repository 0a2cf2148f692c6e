import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import type { CategoryId, HandlerId, SafetySignalId, SellerId } from '../foundation/index.js'
import { handleSignal } from './handle-signal.js'
import { type RawSignal, recordSignal } from './record-signal.js'
import type { SafetySignal } from './safety-signal.js'

const at = Temporal.Instant.from('2035-03-05T09:00:00Z')
const facts = {
  id: 'signal' as SafetySignalId,
  channel: 'TELEPHONE',
  receivedAt: at.subtract({ hours: 2 }),
  at,
  by: 'gerda' as HandlerId,
} as const
const record = (raw: RawSignal, changed: Partial<typeof facts> = {}) =>
  recordSignal(raw, { ...facts, ...changed })

function recorded(raw: RawSignal = { danger: 'De lader smelt.' }): SafetySignal {
  const result = record(raw)
  if (!result.ok) throw new Error(JSON.stringify(result))
  return result.value.signal
}

describe('a safety signal', () => {
  it('D-17 keeps what is dangerous, about what, and how and when it came', () => {
    const sellerId = 'seller' as SellerId
    const categoryId = 'category' as CategoryId
    const raw = {
      danger: '  De lader smelt. ',
      product: 'Lader  X',
      orderNumber: '#A 12',
      sellerId,
      categoryId,
    }
    expect(record(raw)).toEqual({
      ok: true,
      value: {
        signal: {
          id: 'signal',
          danger: 'De lader smelt.',
          product: 'Lader X',
          orderNumber: 'A12',
          sellerId,
          sellerName: null,
          categoryId,
          channel: 'TELEPHONE',
          receivedAt: facts.receivedAt,
          recordedAt: at,
          recordedById: 'gerda',
          handling: null,
          version: 1,
        },
        facts: [{ kind: 'safety-signal-recorded', channel: 'TELEPHONE', sellerId, categoryId }],
      },
    })
  })

  it('D-17 is refused where it leads to somebody, with every place of it', () => {
    const raw = { danger: 'Bel 06-12345678', product: 'a@b.nl', sellerName: 'Winkel, 020-1234567' }
    expect(record(raw)).toMatchObject({
      rejections: [
        { kind: 'leads-to-somebody', path: ['danger'], datum: 'telephone', at: 5 },
        { kind: 'leads-to-somebody', path: ['product'], datum: 'email', at: 1 },
        { kind: 'leads-to-somebody', path: ['sellerName'], datum: 'telephone', at: 9 },
      ],
    })
  })

  it('D-17 says what is dangerous, and when it came: not later than now', () => {
    const receivedAt = at.add({ hours: 1 }) as typeof facts.receivedAt
    expect(record({ danger: ' ' }, { receivedAt })).toMatchObject({
      rejections: [
        { kind: 'in-the-future', path: ['receivedAt'] },
        { kind: 'required', path: ['danger'] },
      ],
    })
    expect(record({ danger: 'x'.repeat(5_001) })).toMatchObject({ rejections: [{ kind: 'too-long' }] })
  })
})

describe('what was done about it', () => {
  const done = { by: 'marieke' as HandlerId, at, expectedVersion: 1 }

  it('D-17 is said once, from the version that was seen', () => {
    const signal = recorded()
    const handled = handleSignal(signal, ' Van de markt gehaald. ', done)
    if (!handled.ok) throw new Error(JSON.stringify(handled))
    expect(handled.value.signal).toMatchObject({
      handling: { done: 'Van de markt gehaald.', at, byId: 'marieke' },
      version: 2,
    })
    expect(handleSignal(handled.value.signal, 'Nog eens.', { ...done, expectedVersion: 2 })).toMatchObject({
      rejections: [{ kind: 'signal-handled', path: ['signalId'] }],
    })
    expect(handleSignal(signal, 'Gedaan.', { ...done, expectedVersion: 2 })).toMatchObject({
      rejections: [{ kind: 'changed-meanwhile', path: ['expectedVersion'] }],
    })
  })

  it('D-17 names nobody who can be reached either', () => {
    expect(handleSignal(recorded(), 'Jan gebeld op 06-12345678', done)).toMatchObject({
      rejections: [{ kind: 'leads-to-somebody', path: ['done'], datum: 'telephone', at: 15 }],
    })
    expect(handleSignal(recorded(), '', done)).toMatchObject({ rejections: [{ kind: 'required' }] })
  })
})

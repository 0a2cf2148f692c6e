import fc from 'fast-check'
import { TypeID } from 'typeid-js'
import { describe, expect, it } from 'vitest'
import { decodeAnyId, decodeId, encodeId, type NodeNoun, prefixes } from './ids.js'
import { newId, newIds, newRandomId } from './new-id.js'

const nouns = Object.keys(prefixes) as NodeNoun[]

describe('an address', () => {
  it('is written as the TypeID library writes it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...nouns), fc.uuid(), (noun, uuid) => {
        expect(encodeId(noun, uuid)).toBe(TypeID.fromUUID(prefixes[noun], uuid).toString())
      }),
    )
  })

  it('tells its noun and its UUID again, and opens no other noun', () => {
    fc.assert(
      fc.property(fc.constantFrom(...nouns), fc.constantFrom(...nouns), fc.uuid(), (noun, other, uuid) => {
        const id = encodeId(noun, uuid)
        expect(id).toMatch(/^[a-z]{3}_[0-9a-z]{26}$/)
        expect(decodeAnyId(id)).toEqual({ noun, uuid })
        expect(decodeId(other, id)).toBe(other === noun ? uuid : null)
      }),
    )
  })

  it('is written in one way only', () => {
    const id = encodeId('complaint', '01a20083-0443-766c-86b3-3866a20e4092')
    for (const other of [id.toUpperCase(), ` ${id}`, `${id} `, `${id}\n`, id.replace('_', '-'), `x${id}`])
      expect(decodeAnyId(other)).toBeNull()
  })

  it('that is anything else is none', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        expect(decodeAnyId(text)).toBeNull()
      }),
    )
    // One sign more than 128 bits can hold.
    expect(decodeAnyId('cmp_8zzzzzzzzzzzzzzzzzzzzzzzzz')).toBeNull()
    expect(decodeAnyId('xyz_00000000000000000000000000')).toBeNull()
  })
})

describe('a new id', () => {
  it('of many at once rises in their order, each one of a kind and well formed', () => {
    const ids = newIds<'complaint'>(9_000)
    expect(new Set(ids).size).toBe(9_000)
    expect(ids.toSorted()).toEqual(ids)
    for (const id of ids) expect(decodeId('complaint', encodeId('complaint', id))).toBe(id)
    expect(ids.every((id) => /^.{8}-.{4}-7.{3}-[89ab].{3}-.{12}$/.test(id))).toBe(true)
  })

  it('rises with time, so that rows land beside each other', async () => {
    const first = newId<'complaint'>()
    await new Promise((resolve) => setTimeout(resolve, 2))
    expect(newId<'complaint'>() > first).toBe(true)
    expect(first).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7/)
  })

  it('is random where a seller sees it', () => {
    expect(newRandomId<'violation'>()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4/)
  })
})

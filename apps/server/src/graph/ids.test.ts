import fc from 'fast-check'
import { TypeID } from 'typeid-js'
import { describe, expect, it } from 'vitest'
import { decodeAnyId, decodeId, encodeId, type NodeNoun, prefixes } from './ids.js'
import { newId, newRandomId } from './new-id.js'

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

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCursor, writeCursor } from './cursor.js'

const place = { list: 'complaints:NUMBER:ASC', key: '12', id: '01a20083-0443-766c-86b3-3866a20e4092' }

describe('a cursor', () => {
  it('gives back the place that it was made of, whatever its key', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.uuid(), (key, id) => {
        const cursor = writeCursor({ ...place, key, id }, 'seal')
        expect(cursor).toMatch(/^[\w-]+\.[\w-]{11}$/)
        expect(readCursor(cursor, place.list, 'seal')).toEqual({ ...place, key, id })
      }),
    )
  })

  it('is not read with another key, for another list, or when a sign of it was changed', () => {
    const cursor = writeCursor(place, 'seal')
    expect(readCursor(cursor, place.list, 'another')).toBeNull()
    expect(readCursor(cursor, 'complaints:NUMBER:DESC', 'seal')).toBeNull()
    for (let index = 0; index < cursor.length; index += 1) {
      const other = cursor[index] === 'A' ? 'B' : 'A'
      expect(
        readCursor(`${cursor.slice(0, index)}${other}${cursor.slice(index + 1)}`, place.list, 'seal'),
      ).toBeNull()
    }
  })

  it('that is anything else is none', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(readCursor(text, place.list, 'seal')).toBeNull()
      }),
    )
    for (const text of ['', '.', '..', `${writeCursor(place, 'seal')}.x`])
      expect(readCursor(text, place.list, 'seal')).toBeNull()
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editDistance } from './edit-distance.js'

const LETTERS = ['a', 'b', 'é']
const word = fc.string({ unit: fc.constantFrom(...LETTERS), maxLength: 7 })

/** All words that one slip makes of a word. */
function slips(from: string): Set<string> {
  const letters = [...from]
  const made = new Set<string>()
  for (let place = 0; place <= letters.length; place += 1) {
    const [before, after] = [letters.slice(0, place), letters.slice(place)]
    const [next, second, ...rest] = after
    for (const letter of LETTERS) made.add([...before, letter, ...after].join(''))
    if (next === undefined) continue
    made.add([...before, ...after.slice(1)].join(''))
    for (const letter of LETTERS) made.add([...before, letter, ...after.slice(1)].join(''))
    if (second !== undefined) made.add([...before, second, next, ...rest].join(''))
  }
  return made
}

describe('KM-14 how far a word is from another', () => {
  it.each([
    ['koffiezetapparaat', 'kofiezetaparaat', 2],
    ['wekker', 'weker', 1],
    ['wekker', 'wekkre', 1],
    ['wekker', 'kewker', 2],
    ['ca', 'abc', 2],
    ['', 'abc', 3],
    ['straße', 'strasse', 2],
    ['a😀b', 'a😃b', 1],
  ])('%s and %s: %i', (one, other, distance) => {
    expect(editDistance(one, other)).toBe(distance)
  })

  it('is as many slips as it takes to make the one of the other', () => {
    fc.assert(
      fc.property(word, fc.array(fc.nat(), { maxLength: 3 }), (from, choices) => {
        let to = from
        for (const choice of choices) {
          const all = [...slips(to)]
          to = all[choice % all.length] ?? to
        }
        expect(editDistance(from, to)).toBeLessThanOrEqual(choices.length)
      }),
    )
  })

  it('is one exactly for one slip', () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(editDistance(one, other) === 1).toBe(one !== other && slips(one).has(other))
      }),
    )
  })

  it('is a distance: none to itself, the same both ways, and never longer straight than round about', () => {
    fc.assert(
      fc.property(word, word, word, (one, other, third) => {
        expect(editDistance(one, other) === 0).toBe(one === other)
        expect(editDistance(one, other)).toBe(editDistance(other, one))
        expect(editDistance(one, third)).toBeLessThanOrEqual(
          editDistance(one, other) + editDistance(other, third),
        )
      }),
    )
  })
})

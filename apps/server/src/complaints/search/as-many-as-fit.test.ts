import { expect, it } from 'vitest'
import { asManyAsFit } from './as-many-as-fit.js'

it('has each word once, in their order', () => {
  expect(asManyAsFit(['de', 'fiets', 'de', 'bel', 'fiets'])).toEqual(['de', 'fiets', 'bel'])
})

it('has the first words of a file that is too long, counted in bytes', () => {
  expect(asManyAsFit(['abcd', 'éé', 'abcdef'], 24)).toEqual(['abcd', 'éé'])
  expect(asManyAsFit(['abcd', 'ééé', 'abcdef'], 24)).toEqual(['abcd'])
})

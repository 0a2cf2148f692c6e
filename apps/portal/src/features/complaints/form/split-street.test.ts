import { expect, test } from 'vitest'
import { splitStreet } from './split-street.js'

test.each([
  ['Damrak 70', 'Damrak', '70'],
  ['Damrak 70-2', 'Damrak', '70-2'],
  ['Lange Nieuwstraat 12 A', 'Lange Nieuwstraat', '12 A'],
  ['Lange Nieuwstraat 12bis', 'Lange Nieuwstraat', '12bis'],
  ['Meir 5 bus 3', 'Meir', '5 bus 3'],
  ['Rue de la Loi, 16', 'Rue de la Loi', '16'],
  ['2e Egelantiersdwarsstraat 9', '2e Egelantiersdwarsstraat', '9'],
  ['Plein 1944 12', 'Plein 1944', '12'],
])('%s is a street and a house number', (line, street, houseNumber) => {
  expect(splitStreet(line)).toEqual({ street, houseNumber })
})

test.each(['Damrak', 'Plein 1944', 'Plein 40', 'Laan 1940', '12', ''])('%j stays as it is', (line) => {
  expect(splitStreet(line)).toBeUndefined()
})

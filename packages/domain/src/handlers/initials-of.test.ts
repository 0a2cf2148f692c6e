import { expect, test } from 'vitest'
import { initialsOf } from './initials-of.js'

test.each([
  ['Marieke van den Berg', 'MB'],
  ['Jan de Vries', 'JV'],
  ['Sanne Jansen', 'SJ'],
  ['Anne Sophie Jansen', 'AJ'],
  ["Willem van 't Hof", 'WH'],
  ['Els op ’t Veld', 'EV'],
  ['Van der Meer', 'M'],
  ['Bo', 'B'],
  ['J.P. de Boer', 'JB'],
  ['Anna Jansen-de Vries', 'AV'],
  ['IJsbrand van Dam', 'IJD'],
  ['Émile Zola', 'ÉZ'],
  ['Sean O’Brien', 'SO'],
  ["'s-Gravesande", 'G'],
  ['  fatima   el   amrani ', 'FA'],
  ['De', 'D'],
  ['', ''],
])('%j is marked %j', (name, initials) => {
  expect(initialsOf(name)).toBe(initials)
})

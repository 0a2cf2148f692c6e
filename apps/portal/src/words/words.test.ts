import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { done as englishOfDone } from './en/done.js'
import { points as englishOfPoints } from './en/points.js'
import { safety as englishOfSafety } from './en/safety.js'
import { sellers as englishOfSellers } from './en/sellers.js'
import { terms as englishOfTerms } from './en/terms.js'
import { words as english } from './en.js'
import { done as dutchOfDone } from './nl/done.js'
import { points as dutchOfPoints } from './nl/points.js'
import { safety as dutchOfSafety } from './nl/safety.js'
import { sellers as dutchOfSellers } from './nl/sellers.js'
import { terms as dutchOfTerms } from './nl/terms.js'
import { words as dutch } from './nl.js'

/** What nobody may read from us: with inflections and compounds, whatever stands around it (KP-11). */
const unsaid = {
  nl: /klacht|klaag|klager|klagen|probleem|problem|fout/i,
  en: /complain|problem|fault|mistake|error/i,
}

/** Every text of a language; one that needs facts is asked for with some. */
function textsOf(part: unknown, path = ''): Array<readonly [string, string]> {
  if (typeof part === 'string') return [[path, part]]
  if (typeof part === 'function') {
    return [0, 1, 7].map((number) => [`${path}(${number})`, String(part(number, number, 'PDF'))] as const)
  }
  return Object.entries(part as object).flatMap(([name, inner]) => textsOf(inner, `${path}.${name}`))
}

describe.each([
  [
    'nl',
    {
      ...dutch,
      done: dutchOfDone,
      sellers: dutchOfSellers,
      safety: dutchOfSafety,
      points: dutchOfPoints,
      terms: dutchOfTerms,
    },
  ],
  [
    'en',
    {
      ...english,
      done: englishOfDone,
      sellers: englishOfSellers,
      safety: englishOfSafety,
      points: englishOfPoints,
      terms: englishOfTerms,
    },
  ],
] as const)('in %s', (locale, words) => {
  test('KP-11 nothing that a customer reads uses a word that is not said', () => {
    const texts = textsOf(words)
    expect(texts.length).toBeGreaterThan(100)
    expect(texts.filter(([, text]) => unsaid[locale].test(text))).toEqual([])
  })

  test('every text says something', () => {
    expect(textsOf(words).filter(([, text]) => text.trim() === '')).toEqual([])
  })
})

test('KP-11 the words that are not said are found in any form', () => {
  const said = ['uw klachtenformulier', 'Foutmelding', 'een probleempje', 'de klager', 'klaagt']
  expect(said.filter((text) => !unsaid.nl.test(text))).toEqual([])
  expect(['Complaints', 'an Error', 'default', 'problems'].filter((text) => !unsaid.en.test(text))).toEqual(
    [],
  )
})

test('the English says all that the Dutch says', () => {
  const paths = (words: unknown) => textsOf(words).map(([path]) => path)
  expect(paths(english)).toEqual(paths(dutch))
})

test('KP-11 the page that is read without script keeps to the words too', () => {
  const page = readFileSync(join(import.meta.dirname, '../../index.html'), 'utf8')
  expect(page).not.toMatch(unsaid.nl)
  expect(page).not.toMatch(unsaid.en)
})

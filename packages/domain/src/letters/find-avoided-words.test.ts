import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findAvoidedWords } from './index.js'

const stems = (text: string, locale: 'NL' | 'EN' = 'NL', exempt?: string[]) =>
  findAvoidedWords(text, locale, exempt).map(({ stem }) => stem)

describe('KP-11 Dutch that a customer reads', () => {
  it.each([
    ['klacht', 'klacht'],
    ['klachten', 'klacht'],
    ['Klachtje', 'klacht'],
    ['klachtenformulier', 'klacht'],
    ['klachtafhandeling', 'klacht'],
    ['geluidsklacht', 'klacht'],
    ['KLACHTENCOÖRDINATOR', 'klacht'],
    ['probleem', 'probleem'],
    ['problemen', 'probleem'],
    ['probleempje', 'probleem'],
    ['leveringsproblemen', 'probleem'],
    ['problematisch', 'probleem'],
    ['probleemloos', 'probleem'],
    ['fout', 'fout'],
    ['fouten', 'fout'],
    ['foutje', 'fout'],
    ['foutmelding', 'fout'],
    ['foutief', 'fout'],
    ['foutieve', 'fout'],
    ['drukfouten', 'fout'],
    ['foutloos', 'fout'],
  ])('KP-11 does not say “%s”', (word, stem) => {
    expect(stems(`Over uw ${word}, dank u.`)).toEqual([stem])
  })

  it.each([
    'melding',
    'klachen',
    'kracht',
    'slachtoffer',
    'klagen',
    'probeerde',
    'fauteuil',
    'fouilleren',
    'golfoutfit',
    'surfoutlet',
    'outfit',
    'goed',
  ])('KP-11 lets “%s” through, which only looks alike', (word) => {
    expect(stems(`Over uw ${word}, dank u.`)).toEqual([])
  })
})

describe('KP-11 English that a customer reads', () => {
  it.each([
    ['complaint', 'complaint'],
    ['Complaints', 'complaint'],
    ['problem', 'problem'],
    ['problematic', 'problem'],
    ['fault', 'fault'],
    ['faulty', 'fault'],
    ['mistake', 'mistake'],
    ['mistaken', 'mistake'],
    ['mistook', 'mistake'],
    ['error', 'error'],
    ['erroneous', 'error'],
  ])('KP-11 does not say “%s”', (word, stem) => {
    expect(stems(`About your ${word}.`, 'EN')).toEqual([stem])
  })

  it.each(['report', 'default', 'terror', 'mistletoe', 'errand', 'probe', 'complain'])(
    'KP-11 lets “%s” through, which only looks alike',
    (word) => {
      expect(stems(`About your ${word}.`, 'EN')).toEqual([])
    },
  )
})

describe('KP-11 where it stands', () => {
  it('KP-11 tells every place by line and character, in reading order', () => {
    expect(findAvoidedWords('Uw klacht 🙂 over\neen fout en een 🙂 probleem', 'NL')).toEqual([
      { stem: 'klacht', line: 1, column: 4 },
      { stem: 'fout', line: 2, column: 5 },
      { stem: 'probleem', line: 2, column: 19 },
    ])
  })

  it.each(['klácht', 'kla\u00adcht', 'k\u200bl\u200bacht', 'ｋｌａｃｈｔ', 'KLACHT'])(
    'KP-11 capitals, accents and invisible signs hide nothing: %j',
    (word) => {
      expect(stems(word)).toEqual(['klacht'])
    },
  )

  it('KP-11 spares names, quotations and words that the office lets through, and only those', () => {
    const exempt = ['Klachtenregeling', 'een groot probleem', 'probleemloos']
    expect(stems('Zie de klachtenregeling. U schreef: een groot probleem.', 'NL', exempt)).toEqual([])
    expect(stems('Het verloopt probleemloos.', 'NL', exempt)).toEqual([])
    expect(stems('De klachtenregelingen, een probleem.', 'NL', exempt)).toEqual(['klacht', 'probleem'])
    expect(stems('Een klacht.', 'NL', ['', '   '])).toEqual(['klacht'])
    expect(stems('Een klacht over A+B (c).', 'NL', ['A+B (c)', '[a-z]+'])).toEqual(['klacht'])
  })

  it('KP-11 always finds a word wherever it stands among others', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.string(),
        fc.constantFrom('klacht', 'problemen', 'foutief'),
        (a, b, word) => {
          const text = `${a} ${word} ${b}`
          const line = text.slice(0, a.length).split('\n').length
          expect(findAvoidedWords(text, 'NL').some((found) => found.line === line)).toBe(true)
        },
      ),
    )
  })
})

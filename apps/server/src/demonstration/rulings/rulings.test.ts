import { verdictRuleFor } from '@waarborg/domain/complaints'
import { findAvoidedWords, findBlame } from '@waarborg/domain/letters'
import { describe, expect, it } from 'vitest'
import { isUsual } from '../plan/choose-ruling.js'
import type { Assortment } from '../sellers.js'
import { traders } from '../sellers.js'
import { situations } from '../situations/index.js'
import { belongsTo, isSoldBy, readTags } from '../write/text-tags.js'
import { rulings, rulingsInEnglish } from './index.js'

const everything = [...new Set(traders.map(({ sells }) => sells))] as readonly Assortment[]
const judged = situations.filter(({ serious }) => !serious)
const named = judged.map((situation) => [situation.category, situation] as const)

describe.each(named)('what the office finds of %s', (category, situation) => {
  const kind = rulings.find((each) => each.category === category)
  const found = kind?.rulings ?? []

  it('is there for every story and everything that is sold, without money too', () => {
    const free = found.filter(({ euros }) => euros === undefined)
    for (const sold of situation.sold ?? everything)
      for (const story of [...situation.stories, ...situation.notes])
        if (isSoldBy(story, sold))
          expect(free.some(({ answer }) => belongsTo(answer, sold, new Set(readTags(story).about)))).toBe(
            true,
          )
    expect(found.length).toBeGreaterThan(1)
  })

  it('says nothing of what no story told', () => {
    const told = new Set([...situation.stories, ...situation.notes].flatMap((text) => readTags(text).about))
    expect(found.flatMap(({ answer }) => readTags(answer).about).filter((label) => !told.has(label))).toEqual(
      [],
    )
  })

  it('names no shop where there is none', () => {
    const texts = found.flatMap(({ answer, agreed = '' }) => [answer, agreed])
    if (situation.withoutSeller) expect(texts.filter((text) => text.includes('{winkel}'))).toEqual([])
  })

  it('KM-6 is paid within what is usual', () => {
    expect(found.filter(({ euros }) => euros !== undefined && !isUsual(category, euros))).toEqual([])
  })
})

describe('what the office finds', () => {
  const all = [
    ...rulings.flatMap((kind) => kind.rulings.map((ruling) => ({ ...ruling, locale: 'NL' as const }))),
    ...rulingsInEnglish.map((ruling) => ({ ...ruling, locale: 'EN' as const })),
  ]

  it('KM-1 has a line in the table of verdicts, with what that asks for', () => {
    for (const { verdict, remedy, ...ruling } of all) {
      const rule = verdictRuleFor(verdict, verdict === 'UNFOUNDED' ? 'HONEST' : null, remedy)
      expect(rule?.carries.filter((name) => ruling[name] === undefined)).toEqual([])
    }
  })

  it('KP-7 is promised where a founded matter asks for more than an apology', () => {
    const silent = all.filter(
      ({ verdict, remedy, agreed }) => verdict === 'FOUNDED' && remedy !== 'APOLOGY' && agreed === undefined,
    )
    expect(silent).toEqual([])
  })

  it('KP-10, KP-11 is written in words that a customer reads', () => {
    const texts = all.flatMap(({ locale, answer, agreed = '' }) => [
      [locale, answer] as const,
      [locale, agreed] as const,
    ])
    const unfit = texts.filter(
      ([locale, text]) => findAvoidedWords(text, locale).length + findBlame(text, locale).length > 0,
    )
    expect(unfit).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { categories } from '../categories.js'
import type { Assortment } from '../sellers.js'
import { traders } from '../sellers.js'
import { belongsTo, isSoldBy, readTags } from '../write/text-tags.js'
import { situations } from './index.js'

const everything = [...new Set(traders.map(({ sells }) => sells))] as readonly Assortment[]
const codes = categories.flatMap(([code, , , children = []]) => [code, ...children.map(([child]) => child)])
const named = situations.map((situation) => [situation.category, situation] as const)

describe.each(named)('what is written about %s', (category, situation) => {
  const stories = [...situation.stories, ...situation.notes]

  it('stands in the tree of categories', () => {
    expect(codes).toContain(category)
  })

  it('has something to add, to wish, to say and to end with, whatever was told and sold', () => {
    const lists = ['subjects', 'details', 'wishes', 'talks', 'outcomes'] as const
    const silent = (situation.sold ?? everything).flatMap((sold) =>
      stories
        .filter((story) => isSoldBy(story, sold))
        .flatMap((story) => {
          const about = new Set(readTags(story).about)
          return lists
            .filter((list) => !situation[list].some((text) => belongsTo(text, sold, about)))
            .map((list) => `${sold}: ${list} for ${story}`)
        }),
    )
    expect(silent).toEqual([])
  })

  it('has a story and a note for everything that is sold', () => {
    for (const sold of situation.sold ?? everything) {
      expect(situation.stories.some((story) => isSoldBy(story, sold))).toBe(true)
      expect(situation.notes.some((note) => isSoldBy(note, sold))).toBe(true)
    }
  })

  it('says nothing of what no story told', () => {
    const told = new Set(stories.flatMap((story) => readTags(story).about))
    const said = [...situation.details, ...situation.wishes, ...situation.talks, ...situation.outcomes]
    expect(said.flatMap((text) => readTags(text).about).filter((label) => !told.has(label))).toEqual([])
  })
})

describe('the categories', () => {
  it('are forty, each with a code of its own', () => {
    expect(codes.length).toBe(40)
    expect(new Set(codes).size).toBe(40)
  })
})

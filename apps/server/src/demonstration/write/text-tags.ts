import type { Assortment } from '../sellers.js'

/** What is said, with what it is about: `@kitchen,tools #leaks It leaks.` */
export interface TaggedText {
  readonly text: string
  /** Only for these; for any when null. */
  readonly sold: readonly string[] | null
  readonly about: readonly string[]
}

const TAGS = /^(?:@([a-z,]+) )?(?:#([a-z0-9,-]+) )?/

export function readTags(tagged: string): TaggedText {
  const [tags, sold, about] = TAGS.exec(tagged) ?? ['']
  return {
    text: tagged.slice(tags.length),
    sold: sold?.split(',') ?? null,
    about: about?.split(',') ?? [],
  }
}

export function isSoldBy(tagged: string, assortment: Assortment): boolean {
  return readTags(tagged).sold?.includes(assortment) ?? true
}

/** Whether it can be said of this story; what is about nothing in particular always can. */
export function belongsTo(tagged: string, assortment: Assortment, about: ReadonlySet<string>): boolean {
  const { about: needed } = readTags(tagged)
  return isSoldBy(tagged, assortment) && (needed.length === 0 || needed.some((label) => about.has(label)))
}

import type { Channel } from '@waarborg/domain/complaints'
import type { Chance } from '../chance.js'
import { Deck } from '../deck.js'
import type { Assortment } from '../sellers.js'
import type { Situation } from '../situations/index.js'
import { type Facts, fillIn } from './fill-in.js'
import { type Manner, manners, mannersOnPaper } from './manners.js'
import { inEnglish, inSeason, ownLife } from './own-life.js'

/** Writes what customers and handlers write; what was said lately is said again last. */
export class Pen {
  private readonly written = new Set<string>()
  private readonly decks = new Map<readonly unknown[], Deck<never>>()

  constructor(private readonly chance: Chance) {}

  /** One of these texts that fits what is sold, filled in. */
  write(texts: readonly string[], facts: Facts, sold: Assortment): string {
    const text = this.deckOf(texts).draw((each) => isAbout(each, sold))
    if (text === undefined) throw new Error(`No text fits ${sold}: ${texts[0]}`)
    return fillIn(text.replace(TAG, ''), facts)
  }

  /** A complaint as the customer wrote it, or as it was written down at the telephone; no two are the same. */
  description(situation: Situation, facts: Facts, sold: Assortment, channel: Channel): string {
    const isSpoken = channel === 'TELEPHONE' || channel === 'COUNTER'
    for (;;) {
      const text = isSpoken
        ? this.note(situation, facts, sold)
        : this.complaint(situation, facts, sold, channel === 'LETTER')
      if (this.written.has(text)) continue
      this.written.add(text)
      return text
    }
  }

  private complaint(situation: Situation, facts: Facts, sold: Assortment, onPaper: boolean): string {
    const manner = this.chance.byShare(onPaper ? mannersOnPaper : manners, ({ share }) => share)
    const story = this.write(situation.stories, facts, sold)
    const isBrief = manner.opens === 0 && manner.tells === 0
    const parts = [
      ...(this.chance.often(manner.opens) ? [this.write(manner.openings, facts, sold)] : []),
      isBrief && this.chance.often(0.5) ? firstSentences(story) : story,
      ...(!isBrief && this.chance.often(0.62) ? [this.write(situation.details, facts, sold)] : []),
      ...(this.chance.often(manner.tells) ? [this.ofOwnLife(facts, sold)] : []),
      ...(this.chance.often(manner.ends) ? [this.write(manner.endings, facts, sold)] : []),
    ]
    return rewritten(joined(parts), manner, this.chance)
  }

  private note(situation: Situation, facts: Facts, sold: Assortment): string {
    const note = this.write(situation.notes, facts, sold)
    return this.chance.often(0.25) ? `${note} ${this.write(remarks, facts, sold)}` : note
  }

  /** What somebody writes who has no Dutch: the category, the subject and the text. */
  english(facts: Facts): { readonly category: string; readonly subject: string; readonly text: string } {
    const drawn = this.deckOf(inEnglish).draw() ?? ['', '', '']
    const [category, subject, text] = drawn
    return { category, subject: fillIn(subject, facts), text: fillIn(text, facts) }
  }

  private ofOwnLife(facts: Facts, sold: Assortment): string {
    const now = inSeason.flatMap(([months, sentence]) => (months.includes(facts.on.month) ? [sentence] : []))
    if (now.length > 0 && this.chance.often(0.22)) return fillIn(this.chance.oneOf(now), facts)
    return this.write(ownLife, facts, sold)
  }

  private deckOf<T>(cards: readonly T[]): Deck<T> {
    const known = this.decks.get(cards) as Deck<T> | undefined
    const deck = known ?? new Deck(cards, this.chance)
    this.decks.set(cards, deck as unknown as Deck<never>)
    return deck
  }
}

/** What a text is only about: `@kitchen,tools It leaks.` */
const TAG = /^@([a-z,]+) /

function isAbout(text: string, sold: Assortment): boolean {
  const [, only] = TAG.exec(text) ?? []
  return only === undefined || only.split(',').includes(sold)
}

const remarks: readonly string[] = [
  'Terugbellen het liefst [na vier uur|in de ochtend|tussen de middag|na het eten].',
  '{mw} heeft een hoorapparaat, rustig spreken.',
  'E-mailadres letter voor letter nagelopen.',
  '{mw} bleef heel vriendelijk.',
  '{mw} was eerst boos, later niet meer.',
  'Bestelnummer klopt met ons systeem.',
  '{mw} mailt de foto’s na.',
  'Verkoper heeft bij ons nog niet gereageerd.',
  '{mw} heeft geen e-mail nodig, bellen volstaat.',
  'De [dochter|zoon|partner] luisterde mee.',
]

/** Parts that begin on a line of their own bring their white lines along; what follows them does too. */
function joined(parts: readonly string[]): string {
  return parts.reduce((text, part) => {
    if (text === '') return part
    return part.startsWith('\n') ? text + part : `${text} ${part}`
  }, '')
}

const firstSentences = (story: string): string =>
  story
    .split(/(?<=[.!?]) /)
    .slice(0, 2)
    .join(' ')

function rewritten(text: string, { rewrite }: Manner, chance: Chance): string {
  if (rewrite === 'no-capitals') return text.toLowerCase().replace(/\.$/, '')
  if (rewrite === 'slips') return withSlips(text, chance)
  return text
}

/** Two letters change places in a few of the long words, as they do under hurried thumbs. */
function withSlips(text: string, chance: Chance): string {
  return text
    .split(' ')
    .map((word) => {
      if (!/^[a-z]{6,}$/.test(word) || !chance.often(0.09)) return word
      const at = chance.whole(1, word.length - 3)
      return word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2)
    })
    .join(' ')
}

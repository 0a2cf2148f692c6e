import type { Channel } from '@waarborg/domain/complaints'
import { Chance } from '../chance.js'
import { Deck } from '../deck.js'
import type { Assortment } from '../sellers.js'
import type { Situation } from '../situations/index.js'
import { type Facts, fillIn } from './fill-in.js'
import { type Manner, manners, mannersOfBusiness, mannersOnPaper } from './manners.js'
import { type EnglishText, inEnglish, inSeason, ownLife } from './own-life.js'
import { belongsTo, isSoldBy, readTags } from './text-tags.js'

/** What a text is written about. */
export interface Setting {
  readonly facts: Facts
  readonly sold: Assortment
  /** What the story told, and the category, by which other texts find it. */
  readonly about: ReadonlySet<string>
}

/** A story, and what it is about. */
export interface Told {
  readonly text: string
  readonly about: ReadonlySet<string>
}

/** Writes what customers and handlers write; what was said lately is said again last. */
export class Pen {
  private readonly written = new Set<string>()
  private readonly heard = new Map<string, number>()
  private readonly foreign = new Set<EnglishText>()
  private readonly decks = new Map<readonly unknown[], Deck<never>>()

  constructor(private readonly chance: Chance) {}

  /** One of these texts that belongs to the story, filled in. */
  write(texts: readonly string[], setting: Setting): string {
    return this.writeFitting(texts, setting, () => true)
  }

  /** The same, but rather one that is about the story than one that always fits. */
  writeClose(texts: readonly string[], setting: Setting): string {
    const { sold, about } = setting
    const isClose = texts.some((each) => isAboutMore(each) && belongsTo(each, sold, about))
    return this.writeFitting(texts, setting, isClose && this.chance.often(CLOSE) ? isAboutMore : () => true)
  }

  private writeFitting(
    texts: readonly string[],
    { facts, sold, about }: Setting,
    fits: (tagged: string) => boolean,
  ): string {
    const tagged = this.deckOf(texts).draw((each) => belongsTo(each, sold, about) && fits(each))
    if (tagged === undefined) throw new Error(`No text fits ${sold}: ${texts[0]}`)
    return fillIn(readTags(tagged).text, facts)
  }

  /** A complaint as the customer wrote it, or as it was written down at the telephone; no two are the same. */
  description(situation: Situation, setting: Omit<Setting, 'about'>, channel: Channel): Told {
    for (;;) {
      const told = this.tell(situation, setting, channel)
      if (this.written.has(told.text)) continue
      this.written.add(told.text)
      return told
    }
  }

  private tell(situation: Situation, { facts, sold }: Omit<Setting, 'about'>, channel: Channel): Told {
    const isSpoken = channel === 'TELEPHONE' || channel === 'COUNTER'
    const stories = isSpoken ? situation.notes : situation.stories
    const tagged = this.deckOf(stories).draw((each) => isSoldBy(each, sold))
    if (tagged === undefined) throw new Error(`No story fits ${sold}: ${stories[0]}`)
    const { text, about: labels } = readTags(tagged)
    const about = new Set([...labels, ...labelsOf(situation.category)])
    const setting = { facts, sold, about }
    const story = fillIn(text, facts)
    const written = isSpoken
      ? this.noted(story, setting)
      : this.composed(story, situation, setting, channel === 'LETTER')
    return { text: written, about }
  }

  private noted(story: string, setting: Setting): string {
    return this.chance.often(0.25) ? `${story} ${this.write(remarks, setting)}` : story
  }

  private composed(story: string, situation: Situation, setting: Setting, onPaper: boolean): string {
    const { chance } = this
    const known = situation.forBusiness ? mannersOfBusiness : onPaper ? mannersOnPaper : manners
    const manner = new Chance(setting.facts.writer).byShare(known, ({ share }) => share)
    const isBrief = manner.opens === 0
    const parts = [
      ...(chance.often(manner.opens) ? [this.write(manner.openings, setting)] : []),
      isBrief && chance.often(0.5) ? firstSentences(story) : story,
      ...(!isBrief && chance.often(0.62) ? [this.writeClose(situation.details, setting)] : []),
      ...(chance.often(manner.tells) ? [this.ofOwnLife(setting)] : []),
      ...(chance.often(manner.ends) ? [this.write(manner.endings, setting)] : []),
    ]
    return rewritten(joined(parts), manner, chance)
  }

  private ofOwnLife(setting: Setting): string {
    const { facts, sold, about } = setting
    const now = inSeason.flatMap(([months, sentence]) => {
      const isHeardOften = (this.heard.get(sentence) ?? 0) >= HEARD_AT_MOST
      return months.includes(facts.on.month) && !isHeardOften && belongsTo(sentence, sold, about)
        ? [sentence]
        : []
    })
    if (now.length === 0 || !this.chance.often(0.18)) return this.write(ownLife, setting)
    const sentence = this.chance.oneOf(now)
    this.heard.set(sentence, (this.heard.get(sentence) ?? 0) + 1)
    return fillIn(readTags(sentence).text, facts)
  }

  /** What somebody writes who has no Dutch, to be filled in; each is written once. */
  english(): EnglishText | undefined {
    const text = this.deckOf(inEnglish).draw((each) => !this.foreign.has(each))
    if (text !== undefined) this.foreign.add(text)
    return text
  }

  private deckOf<T>(cards: readonly T[]): Deck<T> {
    const known = this.decks.get(cards) as Deck<T> | undefined
    const deck = known ?? new Deck(cards, this.chance)
    this.decks.set(cards, deck as unknown as Deck<never>)
    return deck
  }
}

const CLOSE = 0.7
/** What belongs to a season is otherwise soon said by everybody. */
const HEARD_AT_MOST = 4

const isAboutMore = (tagged: string): boolean => readTags(tagged).about.length > 0

/** `LEV-01`: also `lev` and `lev-01`. */
export const labelsOf = (category: string): readonly string[] => {
  const lower = category.toLowerCase()
  return [lower, lower.slice(0, 3)]
}

const remarks: readonly string[] = [
  'Terugbellen het liefst [na vier uur|in de ochtend|tussen de middag|na het eten].',
  '{mw} heeft een hoorapparaat, rustig spreken.',
  'E-mailadres letter voor letter nagelopen.',
  '{mw} bleef heel vriendelijk.',
  '{mw} was eerst boos, later niet meer.',
  'Adres en telefoonnummer herhaald.',
  '{mw} mailt de bewijsstukken na.',
  'Verkoper heeft bij ons nog niet gereageerd.',
  '{mw} heeft liever geen e-mail, bellen volstaat.',
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

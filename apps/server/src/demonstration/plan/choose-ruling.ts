import { DEFAULT_BAND, placeInBand } from '@waarborg/domain/complaints'
import { bands } from '../bands.js'
import type { Chance } from '../chance.js'
import { Deck } from '../deck.js'
import { type Ruling, rulings, rulingsInEnglish, type Whence } from '../rulings/index.js'
import { fillIn } from '../write/fill-in.js'
import { belongsTo, readTags } from '../write/text-tags.js'
import type { Draft } from './draft.js'
import type { PlannedStep } from './planned-complaint.js'

type Found = Extract<PlannedStep, { kind: 'judge' }>['found']

/** What the office finds of one complaint, in its words. */
export interface ChosenRuling {
  readonly found: Found
  readonly answer: string
  readonly agreed: string | null
  readonly whence: Whence
}

const AT_MOST_OF_THE_PRICE = 0.5

/** Finds of each complaint what fits its story and its price; what was found lately is found again last. */
export class Rulings {
  private readonly decks: ReadonlyMap<string, Deck<Ruling>>
  private readonly english: Deck<Ruling>

  constructor(private readonly chance: Chance) {
    this.decks = new Map(rulings.map((each) => [each.category, new Deck(each.rulings, chance)]))
    this.english = new Deck(rulingsInEnglish, chance)
  }

  choose(draft: Draft): ChosenRuling {
    const { matter, setting } = draft
    const deck = matter.locale === 'EN' ? this.english : this.decks.get(matter.category)
    const { sold, about } = setting
    const ruling = deck?.draw((each) => belongsTo(each.answer, sold, about) && isAffordable(each, draft))
    const kind = rulings.find(({ category }) => category === matter.category)
    if (ruling === undefined || kind === undefined) throw new Error(`Nothing is found of ${matter.category}.`)
    const amountInCents = this.amountOf(ruling, draft)
    const say = (tagged: string) => fillIn(readTags(tagged).text, { ...setting.facts, amountInCents })
    const { cause, unit, origin } = { ...kind, ...ruling.from }
    return {
      found: {
        verdict: ruling.verdict,
        honesty: ruling.verdict === 'UNFOUNDED' ? 'HONEST' : null,
        remedy: ruling.remedy,
        amountInCents,
        explanation: ruling.explanation ?? null,
        whyNotRepaired: ruling.whyNotRepaired ?? null,
        whyOutsideBand: null,
      },
      answer: say(ruling.answer),
      agreed: ruling.agreed === undefined ? null : say(ruling.agreed),
      whence: { cause, unit, origin },
    }
  }

  private amountOf({ euros }: Ruling, { setting }: Draft): number | null {
    if (euros === undefined) return null
    const [from, to] = euros
    const most = Math.floor(setting.facts.priceInEuros * AT_MOST_OF_THE_PRICE)
    return this.chance.whole(from, Math.min(to, most)) * 100
  }
}

/** Whether it is less than the article, and what is usual. */
function isAffordable({ euros }: Ruling, { matter, setting }: Draft): boolean {
  if (euros === undefined) return true
  return euros[0] <= setting.facts.priceInEuros * AT_MOST_OF_THE_PRICE && isUsual(matter.category, euros)
}

/** Whether all these amounts lie within the band of the category. */
export function isUsual(category: string, euros: readonly number[]): boolean {
  const row = bands.find(([code]) => code === category)
  const band = row === undefined ? DEFAULT_BAND : { fromCents: row[1], toCents: row[2] }
  return euros.every((each) => placeInBand(each * 100, band) === 'within')
}

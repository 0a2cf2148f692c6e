import type { Temporal } from 'temporal-polyfill'
import type { Article } from '../articles.js'
import type { Chance } from '../chance.js'
import { dayAndMonth, inEnglish, weekday } from './dutch-day.js'

/** What the places in a text are filled with. */
export interface Facts {
  /** The day from which `{-12}` and `{w-3}` count back. */
  readonly on: Temporal.PlainDate
  readonly article: Article
  readonly priceInEuros: number
  readonly order: string
  readonly seller: string
  /** Who writes always writes in the same manner. */
  readonly writer: string
  readonly woman: boolean
  /** The day agreed with the customer, for `{termijn}`. */
  readonly agreedOn?: Temporal.PlainDate
  /** What is paid, for `{bedrag}`. */
  readonly amountInCents?: number | null
  readonly chance: Chance
}

/**
 * Fills a text in. `[a|b]` is a choice; `{-12}`, `{w-3}` and `{+9}` are days counted from receipt (never a Sunday, when nothing is
 * delivered); `{de}`, `{een}`, `{hij}`, `{hem}`, `{dezelfde}` follow the article's gender, `{mw}`, `{zij}`, `{aan}`
 * the customer's.
 */
export function fillIn(text: string, facts: Facts): string {
  return text
    .replace(/\[([^\]]*\|[^\]]*)\]/g, (_, choices: string) => facts.chance.oneOf(choices.split('|')))
    .replace(/\{([^}]+)\}/g, (_, place: string, at: number, whole: string) => {
      const filled = placeOf(place, facts)
      return place === 'mw' && !BEGINS.test(whole.slice(0, at)) ? filled.toLowerCase() : filled
    })
}

/** Before a sentence. */
const BEGINS = /(?:^|[.!?:]\s+|\n)$/

/** Fills in the days alone. */
export const fillInDays = (text: string, on: Temporal.PlainDate): string =>
  text.replace(/\{([^}]+)\}/g, (whole, place: string) => dayOf(place, on) ?? whole)

function placeOf(place: string, facts: Facts): string {
  const filled = dayOf(place, facts.on) ?? words[place]?.(facts)
  if (filled === undefined) throw new Error(`A text of the demonstration has an unknown place: {${place}}.`)
  return filled
}

function dayOf(place: string, from: Temporal.PlainDate): string | undefined {
  const [, how, days] = /^([we]?)([+-]\d+)$/.exec(place) ?? []
  if (days === undefined) return undefined
  const on = from.add({ days: Number(days) })
  const delivered = on.dayOfWeek === 7 ? on.subtract({ days: 1 }) : on
  if (how === 'e') return inEnglish(delivered)
  return how === 'w' ? weekday(delivered) : dayAndMonth(delivered)
}

const words: Readonly<Record<string, (facts: Facts) => string>> = {
  Artikel: ({ article }) => article.name,
  ding: ({ article }) => article.noun,
  de: ({ article }) => `${article.the} ${article.noun}`,
  De: ({ article }) => `${article.the === 'de' ? 'De' : 'Het'} ${article.noun}`,
  d: ({ article }) => article.the,
  D: ({ article }) => (article.the === 'de' ? 'De' : 'Het'),
  een: ({ article }) => `een ${article.noun}`,
  hij: ({ article }) => (article.the === 'de' ? 'hij' : 'het'),
  Hij: ({ article }) => (article.the === 'de' ? 'Hij' : 'Het'),
  hem: ({ article }) => (article.the === 'de' ? 'hem' : 'het'),
  dezelfde: ({ article }) => (article.the === 'de' ? 'dezelfde' : 'hetzelfde'),
  prijs: ({ priceInEuros }) => euros(Math.round(priceInEuros * 100)),
  deel: ({ priceInEuros, chance }) => euros(Math.round(priceInEuros * chance.whole(12, 40))),
  klein: ({ chance }) => euros(chance.whole(3, 14) * 100 + chance.oneOf([0, 50, 95, 99])),
  bedrag: ({ amountInCents }) => (amountInCents == null ? '' : euros(amountInCents)),
  order: ({ order }) => order,
  winkel: ({ seller }) => seller,
  nr: ({ chance }) => String(chance.whole(12, 98)),
  tijd: ({ chance }) => `${chance.whole(9, 20)}:${String(chance.whole(1, 59)).padStart(2, '0')}`,
  mw: ({ woman }) => (woman ? 'Mevrouw' : 'Meneer'),
  zij: ({ woman }) => (woman ? 'zij' : 'hij'),
  Zij: ({ woman }) => (woman ? 'Zij' : 'Hij'),
  aan: ({ woman }) => (woman ? 'haar' : 'hem'),
  partner: ({ woman }) => (woman ? 'man' : 'vrouw'),
  echtgenoot: ({ woman }) => (woman ? 'echtgenoot' : 'echtgenote'),
  weduwe: ({ woman }) => (woman ? 'weduwe' : 'weduwnaar'),
  termijn: ({ agreedOn }) => (agreedOn === undefined ? '' : `${weekday(agreedOn)} ${dayAndMonth(agreedOn)}`),
}

/** `€ 1.249,00` */
function euros(cents: number): string {
  const whole = String(Math.floor(cents / 100)).replace(/\B(?=(\d{3})+$)/g, '.')
  return `€ ${whole},${String(cents % 100).padStart(2, '0')}`
}

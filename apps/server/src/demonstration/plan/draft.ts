import type { Channel } from '@waarborg/domain/complaints'
import { civilDateOf } from '@waarborg/domain/foundation'
import { Temporal } from 'temporal-polyfill'
import { type Article, articlesOf } from '../articles.js'
import type { Chance } from '../chance.js'
import { type Customer, makeCustomer } from '../customers/make-customer.js'
import { type Assortment, type DemonstrationSeller, traders } from '../sellers.js'
import { type Situation, situations } from '../situations/index.js'
import { labelsOf, type Pen, type Setting } from '../write/compose.js'
import { type Facts, fillIn } from '../write/fill-in.js'
import type { PlannedMatter } from './planned-complaint.js'

/** A complaint, and what its handlers' texts are to be written with. */
export interface Draft {
  readonly matter: PlannedMatter
  readonly situation: Situation
  readonly setting: Setting
}

interface Source {
  readonly receivedAt: Temporal.Instant
  readonly channel: Channel
  readonly situation: Situation
  /** Whether closed accounts could still be bought from. */
  readonly longAgo: boolean
}

export interface Shop {
  readonly seller: DemonstrationSeller
  readonly sold: Assortment
}

interface Visit {
  readonly customer: Customer
  readonly shop: Shop
  readonly article: Article
  readonly order: string
  readonly orderedOn: Temporal.PlainDate
  readonly priceInEuros: number
}

export const priceOf = ({ fromEuros, toEuros }: Article, chance: Chance): number =>
  chance.whole(fromEuros, toEuros) - chance.oneOf([0, 0, 0.01, 0.05, 0.5])

export const shops: readonly Shop[] = traders.flatMap(({ sells, sellers }) =>
  sellers.map((seller) => ({ seller, sold: sells })),
)

const IN_ENGLISH = 0.025
const COMES_AGAIN = 0.14
/** What a whole series of breaks, at one seller: somebody should notice. */
const SERIES = { category: 'ART-01', seller: 'Keukenlust', noun: 'airfryer', share: 0.65 }

/** Makes complaints one after another; who complained before may come again. */
export class Drafting {
  private readonly known: Visit[] = []

  constructor(
    private readonly chance: Chance,
    private readonly pen: Pen,
    private readonly now: Temporal.Instant,
  ) {}

  /** Any situation as often as it occurs. */
  anySituation(fits: (situation: Situation) => boolean = () => true): Situation {
    return this.chance.byShare(situations.filter(fits), ({ share }) => share)
  }

  draft({ receivedAt, channel, situation: meant, longAgo }: Source): Draft {
    const { chance, pen } = this
    const on = civilDateOf(receivedAt)
    const english =
      channel === 'FORM' && !meant.serious && chance.often(IN_ENGLISH) ? pen.english() : undefined
    const situation = situations.find(({ category }) => category === english?.[0]) ?? meant
    const visit = this.visit(situation, on, longAgo, english !== undefined)
    const { shop, article, customer, order, orderedOn, priceInEuros } = visit
    const { sold } = shop
    const facts: Facts = {
      on,
      article,
      priceInEuros,
      order,
      seller: situation.withoutSeller ? 'de verkoper' : shop.seller.name,
      writer: customer.email,
      woman: customer.woman,
      chance,
    }
    const told =
      english === undefined
        ? pen.description(situation, { facts, sold }, channel)
        : { text: fillIn(english[2], facts), about: new Set(labelsOf(situation.category)) }
    const setting = { facts, sold, about: told.about }
    const hasOrder = !situation.withoutSeller && chance.often(0.9)
    const wishes = english === undefined && chance.often(0.58)
    return {
      situation,
      setting,
      matter: {
        receivedAt,
        channel,
        severity: situation.serious && channel !== 'FORM' ? 'SERIOUS' : 'NORMAL',
        locale: english === undefined ? 'NL' : 'EN',
        customer: situation.forBusiness ? ofABusiness(customer, chance) : customer,
        category: situation.category,
        subject:
          english === undefined
            ? capital(pen.writeClose(situation.subjects, setting))
            : fillIn(english[1], facts),
        text: told.text,
        wish: wishes ? capital(pen.writeClose(situation.wishes, setting)) : null,
        order: hasOrder ? order : null,
        bought: hasOrder
          ? { product: article.name, orderedOn, amountInCents: Math.round(priceInEuros * 100) }
          : null,
        seller: situation.withoutSeller ? null : shop.seller.name,
      },
    }
  }

  /** Who comes, and with what from which shop; perhaps not for the first time, and perhaps about the same. */
  private visit(situation: Situation, on: Temporal.PlainDate, longAgo: boolean, isForeign: boolean): Visit {
    const { chance } = this
    const fits = ({ sold }: Shop) => situation.sold?.includes(sold) ?? true
    const comesAgain = !isForeign && chance.often(COMES_AGAIN) && this.known.length > 20
    const before = comesAgain ? chance.oneOf(this.known) : undefined
    if (before !== undefined && fits(before.shop) && chance.often(0.5)) return before
    const shop = this.shopFor(fits, longAgo)
    const isBelgian = chance.often(shop.seller.country === 'BE' ? 0.5 : 0.03)
    const orderedOn = on.subtract({ days: chance.whole(4, 26) })
    const article = this.articleOf(shop, situation)
    const visit = {
      shop,
      article,
      priceInEuros: priceOf(article, chance),
      orderedOn,
      customer: before?.customer ?? makeCustomer(chance, isBelgian ? 'BE' : 'NL', isForeign),
      order: orderNumber(orderedOn, this.now, chance),
    }
    this.known.push(visit)
    return visit
  }

  private shopFor(fits: (shop: Shop) => boolean, longAgo: boolean): Shop {
    const open = shops.filter((shop) => fits(shop) && (longAgo || shop.seller.state !== 'CLOSED'))
    return this.chance.byShare(open, ({ seller }) => seller.share)
  }

  private articleOf({ seller, sold }: Shop, { category }: Situation): Article {
    const isSeries =
      category === SERIES.category && seller.name === SERIES.seller && this.chance.often(SERIES.share)
    const offered = articlesOf(sold).filter(({ noun }) => !isSeries || noun === SERIES.noun)
    return this.chance.oneOf(offered)
  }
}

/** Orders of all sellers are numbered on; so many a day. */
const ORDERS_A_DAY = 8_150
const NEWEST_ORDER = 4_634_000

export function orderNumber(on: Temporal.PlainDate, now: Temporal.Instant, chance: Chance): string {
  const daysAgo = on.until(civilDateOf(now)).total('days')
  return `${on.year}-${NEWEST_ORDER - Math.round(daysAgo * ORDERS_A_DAY) + chance.whole(0, ORDERS_A_DAY - 1)}`
}

const TRADES = [
  'Interieur',
  'Hoveniers',
  'Bouw',
  'Administratie',
  'Fotografie',
  'Catering',
  'Advies',
  'Tandtechniek',
  'Zorg aan huis',
  'Schilderwerken',
]

function ofABusiness(customer: Customer, chance: Chance): Customer {
  const family = customer.name.split(' ').slice(1).join(' ')
  return { ...customer, name: `${customer.name} (${capital(family)} ${chance.oneOf(TRADES)})` }
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

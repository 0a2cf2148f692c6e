import { civilDateOf } from '@waarborg/domain/foundation'
import { Temporal } from 'temporal-polyfill'
import { articlesOf } from '../articles.js'
import type { Chance } from '../chance.js'
import { makeSomebody } from '../customers/make-customer.js'
import { orderNumber, priceOf, shops } from './draft.js'
import type { PlannedMatter } from './planned-complaint.js'
import { busyDays, oneOfDays } from './rhythm.js'

export interface PlannedOrder {
  readonly number: string
  readonly orderedOn: Temporal.PlainDate
  readonly customerName: string
  readonly customerEmail: string
  /** By its name. */
  readonly seller: string
  readonly product: string
  readonly amountInCents: number | null
}

/** Orders of a year about which nobody wrote: a sample, so that complaints can be set off against them. */
const WITHOUT_COMPLAINT = 6_000

/** The orders that complaints are about, and others of the last year. */
export function planOrders(
  now: Temporal.Instant,
  matters: readonly PlannedMatter[],
  chance: Chance,
): PlannedOrder[] {
  const orders = new Map<string, PlannedOrder>()
  for (const { order, bought, seller, customer } of matters)
    if (order !== null && bought !== null && seller !== null && !orders.has(order))
      orders.set(order, {
        ...bought,
        number: order,
        seller,
        customerName: customer.name,
        customerEmail: customer.email,
      })
  const today = civilDateOf(now)
  const days = busyDays(today.subtract({ days: 364 }), today.subtract({ days: 1 }), (share) => 0.6 + share)
  const open = shops.filter(({ seller }) => seller.state !== 'CLOSED')
  for (let left = WITHOUT_COMPLAINT; left > 0; left -= 1) {
    const orderedOn = oneOfDays(days, chance)
    const number = orderNumber(orderedOn, now, chance)
    const { seller, sold } = chance.byShare(open, (shop) => shop.seller.share)
    const article = chance.oneOf(articlesOf(sold))
    const { name, email } = makeSomebody(chance)
    if (orders.has(number)) continue
    orders.set(number, {
      number,
      orderedOn,
      customerName: name,
      customerEmail: email,
      seller: seller.name,
      product: article.name,
      amountInCents: Math.round(priceOf(article, chance) * 100),
    })
  }
  return [...orders.values()]
}

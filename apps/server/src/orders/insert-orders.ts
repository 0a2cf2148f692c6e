import type { Temporal } from 'temporal-polyfill'
import type { EntityManager } from 'typeorm'
import { newIds } from '../graph/new-id.js'
import { searchableWords } from '../graph/search-words.js'

export interface OrderToInsert {
  readonly number: string
  readonly orderedOn: Temporal.PlainDate
  readonly customerName: string | null
  readonly customerEmail: string | null
  readonly sellerId: string | null
  readonly sellerName: string | null
  readonly product: string | null
  readonly amountInCents: number | null
  readonly currency: string | null
}

/** Adds orders whose numbers are not there yet, set-wise; gives also the places of those the same import brought before. */
export async function insertOrders(
  manager: EntityManager,
  orders: readonly OrderToInsert[],
  importId: string,
): Promise<{ readonly inserted: number; readonly twice: readonly number[] }> {
  const there = (await manager.query(
    'select number, import_id is not distinct from $2::uuid as own from customer_order where number = any($1::text[])',
    [orders.map(({ number }) => number), importId],
  )) as { number: string; own: boolean }[]
  const met = new Map(there.map(({ number, own }) => [number, own]))
  const fresh: OrderToInsert[] = []
  const twice: number[] = []
  for (const [place, order] of orders.entries()) {
    const own = met.get(order.number)
    if (own === undefined) fresh.push(order)
    else if (own) twice.push(place)
    met.set(order.number, own ?? true)
  }
  if (fresh.length === 0) return { inserted: 0, twice }
  const inserted = (await manager.query(insertion, [
    newIds<'order'>(fresh.length),
    fresh.map(({ number }) => number),
    fresh.map(({ orderedOn }) => orderedOn.toString()),
    fresh.map(({ customerName }) => customerName),
    fresh.map(({ customerEmail }) => customerEmail),
    fresh.map(({ sellerId }) => sellerId),
    fresh.map(({ sellerName }) => sellerName),
    fresh.map(({ product }) => product),
    fresh.map(({ amountInCents }) => amountInCents),
    fresh.map(({ currency }) => currency),
    fresh.map(wordsOf),
    importId,
  ])) as unknown[]
  return { inserted: inserted.length, twice }
}

const wordsOf = (order: OrderToInsert): string =>
  [order.number, order.customerName, order.customerEmail, order.sellerName, order.product]
    .flatMap((text) => searchableWords(text ?? ''))
    .join(' ')

const insertion = `
  insert into customer_order (id, number, ordered_on, customer_name, customer_email, seller_id, seller_name, product,
    amount_in_cents, currency, search, import_id)
  select id, number, ordered_on, customer_name, customer_email, seller_id, seller_name, product, amount_in_cents,
    currency, to_tsvector('simple', words), $12
  from unnest($1::uuid[], $2::text[], $3::date[], $4::text[], $5::text[], $6::uuid[], $7::text[], $8::text[],
    $9::bigint[], $10::text[], $11::text[]) as g(id, number, ordered_on, customer_name, customer_email, seller_id,
    seller_name, product, amount_in_cents, currency, words)
  order by number
  on conflict (number) do nothing returning 1`

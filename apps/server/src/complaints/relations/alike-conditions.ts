import type { RequestContext } from '../../graph/context.js'
import type { Binder } from '../../graph/list-definition.js'
import { searchableWords } from '../../graph/search-words.js'
import { visibleComplaints } from '../../graph/visible-complaints.js'

/** A word this short is in nearly every text. */
const SHORTEST_WORD = 5
const MOST_WORDS = 30
/** Fewer words alike happen by chance. */
const FEWEST_WORDS = 3
const RECENT = { hours: 60 * 24 }

/**
 * `c` is of the same customer as a complaint that the reader sees: the same e-mail address in any capitals, or the
 * same name at the same postcode (KP-4).
 */
export function ofSameCustomer(id: string, binder: Binder, context: RequestContext): string {
  const place = binder.bind(id)
  const customer = `(select n.* from complainant n join complaint m on m.id = n.complaint_id
    where m.id = ${place}::uuid and ${visibleComplaints('m')(binder, context)})`
  return `c.id <> ${place}::uuid and c.id in (${complaintsOfCustomer(customer)})`
}

/** The complaints of whoever is this complainant. */
export const complaintsOfCustomer = (customer: string): string => `
    select x.complaint_id from ${customer} n join complainant x on lower(x.email) = lower(n.email)
    union all select x.complaint_id from ${customer} n join complainant x
      on x.name collate dutch = n.name collate dutch and x.postcode = n.postcode`

/** `c` is about an order of the same article, from the same seller, as a complaint that the reader sees. */
export function ofSameArticle(id: string, binder: Binder, context: RequestContext): string {
  const place = binder.bind(id)
  return `c.id <> ${place}::uuid and c.order_number in (
    select x.number from complaint m join customer_order o on o.number = m.order_number
      join customer_order x on md5(x.product) = md5(o.product) and x.seller_id is not distinct from o.seller_id
    where m.id = ${place}::uuid and ${visibleComplaints('m')(binder, context)})`
}

/** `c` came in lately and has at least half of the longer words of this text. */
export function withMostWordsOf(text: string, binder: Binder, { at }: RequestContext): string {
  const longer = searchableWords(text.replaceAll('\0', '').toWellFormed()).filter(
    (word) => [...word].length >= SHORTEST_WORD && word.length <= 60,
  )
  const words = [...new Set(longer)].slice(0, MOST_WORDS)
  if (words.length < FEWEST_WORDS) return 'false'
  const enough = Math.max(FEWEST_WORDS, Math.ceil(words.length / 2))
  const alike = binder.first(
    'alike',
    `select x.sequence from complaint_search w join complaint x on x.id = w.complaint_id
     where w.document @@ to_tsquery('simple', ${binder.bind(words.join(' | '))})
       and x.received_at >= ${binder.bind(at.subtract(RECENT).toString())}::timestamptz
       and (select count(*) from unnest(${binder.bind(words)}::text[]) as asked (word)
         where w.document @@ to_tsquery('simple', asked.word)) >= ${binder.bind(enough)}::int`,
  )
  return `c.sequence in (select sequence from ${alike})`
}

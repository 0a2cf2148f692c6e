import { parseComplaintNumber } from '@waarborg/domain/complaints'
import type { RequestContext } from '../../graph/context.js'
import type { Binder } from '../../graph/list-definition.js'
import { typedWords } from '../../graph/search-words.js'
import { historyWith } from '../history/history-with.js'
import { isNumbered } from '../is-numbered.js'

/**
 * The SQL condition of what somebody typed, in which `c` is the complaint: a whole number, here or elsewhere, finds its
 * complaint; anything else is looked for as beginnings and other forms of words.
 */
export function searchCondition(
  typed: string,
  binder: Binder,
  { actor }: Pick<RequestContext, 'actor'>,
): string {
  const number = parseComplaintNumber(typed)
  if (number !== null) {
    const place = binder.bind(number)
    return `c.id in (select id from complaint x where ${isNumbered('x', place)}
      union all select merged_into_id from complaint x where ${isNumbered('x', place)} and merged_into_id is not null)`
  }
  const words = typedWords(typed)
  if (words.length === 0) return 'false'
  const elsewhere = binder.bind(readable(typed).trim())
  const query = `(select search_query(${binder.bind(words)}::text[]))`
  const notes = actor.kind === 'staff' ? `union all ${inNotes(query)}` : ''
  const found = binder.first(
    'found',
    `select x.sequence from complaint_search w join complaint x on x.id = w.complaint_id
       where w.document @@ ${query}
     ${notes}
     union all (${historyWith(words, binder)})
     union all select x.sequence from imported_complaint o join complaint x on x.id = o.complaint_id
       where o.external_id = ${elsewhere}
     union all select x.sequence from complaint_origin o join complaint x on x.id = o.complaint_id
       where o.external_id = ${elsewhere}`,
  )
  return `c.sequence in (select sequence from ${found})`
}

/** What staff wrote beside complaints, which nobody else may find by it. */
const inNotes = (query: string) =>
  `select x.sequence from note_search w join complaint x on x.id = w.complaint_id
    where w.document @@ ${query}`

/** Text as PostgreSQL takes it. */
export const readable = (text: string): string => text.replaceAll('\0', '').toWellFormed()

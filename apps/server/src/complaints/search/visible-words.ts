import type { RequestContext } from '../../graph/context.js'
import { Binder } from '../../graph/list-definition.js'
import { visibleComplaints } from '../../graph/visible-complaints.js'

/** In more complaints than this a word is simply common. */
const COMMON = 100

/** Those of the words that complaints have which the reader may see, the ones that most of them have first. */
export async function visibleWords(
  words: readonly string[],
  context: RequestContext,
): Promise<readonly string[]> {
  if (words.length === 0) return []
  const binder = new Binder()
  const asked = binder.bind(words)
  const visible = visibleComplaints('c')(binder, context)
  const rows = await context.office.reads.ask<{ word: string }>(
    `select asked.word from unnest(${asked}::text[]) asked (word) cross join lateral (
       select count(*) as times from (
         (select 1 from complaint_search s join complaint c on c.id = s.complaint_id
          where s.document @@ to_tsquery('simple', asked.word) and ${visible} limit ${COMMON})
         union all (select 1 from history_word h, unnest(h.sequences) each join complaint c on c.sequence = each
          where h.word = asked.word and ${visible} limit ${COMMON})
       ) seen) found where times > 0 order by times desc, asked.word`,
    binder.values,
  )
  return rows.map(({ word }) => word)
}

import type { Complaint } from '@waarborg/domain/complaints'
import type { Write } from '../database/write-together.js'
import { searchableWords } from '../graph/search-words.js'

/** Makes the complaint findable by its words, its number and the complainant's data. */
export function wordsToIndex(complaint: Complaint): Write {
  const { number, matter, complainant } = complaint
  const texts = [
    number,
    complainant.name,
    complainant.email,
    complainant.telephone,
    complainant.address?.postcode,
    complainant.address?.town,
    matter.subject,
    matter.orderNumber,
    matter.sellerName,
    matter.wish,
    matter.description,
  ]
  return {
    sql: `insert into complaint_search (complaint_id, document) values ($1, to_tsvector('simple', $2))
      on conflict (complaint_id) do update set document = excluded.document`,
    values: [complaint.id, texts.flatMap((text) => searchableWords(text ?? '')).join(' ')],
  }
}

import type { Complaint } from '@waarborg/domain/complaints'
import type { EntityManager } from 'typeorm'
import { prepared, type Write, writeTogether } from '../database/write-together.js'
import { searchableWords } from '../graph/search-words.js'
import { asManyAsFit } from './search/as-many-as-fit.js'
import { TEXTS_BESIDE } from './search/texts-beside.js'

/** Makes the complaint findable by its words, its number and the complainant's data. */
export const wordsToIndex = (complaint: Complaint): Write => indexed(complaint, wordsOf(complaint))

/**
 * Makes it findable as it stands now, with all that was written about it since it came in; for the end of the act that
 * wrote, in its transaction.
 */
export async function indexAgain(manager: EntityManager, complaint: Complaint): Promise<void> {
  const rows = await prepared<{ text: string | null }>(manager, TEXTS_BESIDE, [complaint.id])
  const beside = rows.flatMap(({ text }) => searchableWords(text ?? ''))
  const words = asManyAsFit([...wordsOf(complaint), ...beside])
  await writeTogether(manager, [
    indexed(complaint, words),
    { sql: 'select add_search_words($1)', values: [words] },
  ])
}

function wordsOf({ number, matter, complainant }: Complaint): readonly string[] {
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
  return texts.flatMap((text) => searchableWords(text ?? ''))
}

const documents = {
  into: 'complaint_search (complaint_id, document)',
  rows: `($1, to_tsvector('simple', $2))`,
  onConflict: 'on conflict (complaint_id) do update set document = excluded.document',
}

const indexed = ({ id }: Complaint, words: readonly string[]): Write => ({
  sql: documents,
  values: [id, words.join(' ')],
})

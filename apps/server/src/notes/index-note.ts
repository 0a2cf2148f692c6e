import type { ComplaintId } from '@waarborg/domain/foundation'
import type { Note } from '@waarborg/domain/notes'
import type { Write } from '../database/write-together.js'
import { searchableWords } from '../graph/search-words.js'

/** Makes the complaint findable by the words of a note, for who reads notes. */
export const wordsToIndex = ({ id, text }: Note, complaintId: ComplaintId): Write => ({
  sql: `insert into note_search (note_id, complaint_id, document) values ($1, $2, to_tsvector('simple', $3))
    on conflict (note_id) do update set document = excluded.document`,
  values: [id, complaintId, searchableWords(text ?? '').join(' ')],
})

import type { EntityManager } from 'typeorm'

/** Forgets the words that nothing has any more, so that a name does not outlive what was kept of it. */
export async function forgetWords(manager: EntityManager): Promise<void> {
  await manager.query(
    `delete from search_word w
     where not exists (select from complaint_search s where s.document @@ to_tsquery('simple', w.word))
       and not exists (select from note_search s where s.document @@ to_tsquery('simple', w.word))
       and not exists (select from history_word h where h.word = w.word)`,
  )
}

import type { EntityManager } from 'typeorm'
import { CHAIN_START, hashEntry, type JournalEntry } from './journal-entry.js'

/**
 * Adds an entry to the chain of its subject. The caller holds the lock on the subject's row,
 * so that two acts cannot take one position.
 */
export async function appendEntry(
  manager: EntityManager,
  entry: Omit<JournalEntry, 'position'>,
): Promise<void> {
  const [last] = (await manager.query(
    'select position, hash from journal_entry where subject_id = $1 order by position desc limit 1',
    [entry.subjectId],
  )) as { position: number; hash: Buffer }[]
  const previousHash = last?.hash ?? CHAIN_START
  const whole = { ...entry, position: (last?.position ?? 0) + 1 }
  await manager.query(
    `insert into journal_entry (subject_id, position, subject_noun, recorded_at, actor_kind, actor_id, act, facts,
      previous_hash, hash) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      whole.subjectId,
      whole.position,
      whole.subjectNoun,
      whole.recordedAt,
      whole.actorKind,
      whole.actorId,
      whole.act,
      JSON.stringify(whole.facts),
      previousHash,
      hashEntry(whole, previousHash),
    ],
  )
}

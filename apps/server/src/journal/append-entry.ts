import type { EntityManager } from 'typeorm'
import { prepared, type Write, writeTogether } from '../database/write-together.js'
import { inOrder } from './canonical-json.js'
import { CHAIN_START, hashEntry, type JournalEntry } from './journal-entry.js'

type NewEntry = Omit<JournalEntry, 'position'>

/** The entry that begins the chain of a new subject. */
export const firstEntry = (entry: NewEntry): Write => entryAfter(entry, 0, CHAIN_START)

/**
 * The entry that goes on with the chain of its subject. The caller holds the lock on the subject's row,
 * so that two acts cannot take one position.
 */
export async function nextEntry(manager: EntityManager, entry: NewEntry): Promise<Write> {
  const [last] = await prepared<{ position: number; hash: Buffer }>(
    manager,
    'select position, hash from journal_entry where subject_id = $1 order by position desc limit 1',
    [entry.subjectId],
  )
  return entryAfter(entry, last?.position ?? 0, last?.hash ?? CHAIN_START)
}

/** Adds an entry to the chain of its subject, under the same lock. */
export async function appendEntry(manager: EntityManager, entry: NewEntry): Promise<void> {
  await writeTogether(manager, [await nextEntry(manager, entry)])
}

const entries = {
  into: `journal_entry (subject_id, position, subject_noun, recorded_at, actor_kind, actor_id, act, facts, previous_hash,
    hash)`,
  rows: '($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)',
}

function entryAfter(entry: NewEntry, position: number, previousHash: Buffer): Write {
  const facts = inOrder(entry.facts) as JournalEntry['facts']
  const whole = { ...entry, facts, position: position + 1 }
  return {
    sql: entries,
    values: [
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
  }
}

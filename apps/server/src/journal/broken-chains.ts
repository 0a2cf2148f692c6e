import type { Reads } from '../database/reads.js'
import { CHAIN_START, hashEntry, type JournalEntry } from './journal-entry.js'

type StoredEntry = JournalEntry & { readonly hash: string; readonly previousHash: string }

const entries = `
  select subject_id as "subjectId", subject_noun as "subjectNoun", position,
    to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "recordedAt",
    actor_kind as "actorKind", actor_id as "actorId", act, facts,
    encode(hash, 'hex') as hash, encode(previous_hash, 'hex') as "previousHash"
  from journal_entry where (subject_id, position) > ($1::uuid, $2::int)
  order by subject_id, position limit 1000`

/** A chain that does not add up, with the first entry that does not follow from those before it. */
export interface BrokenChain {
  readonly subjectId: string
  readonly subjectNoun: string
  readonly position: number
}

/**
 * The chains that do not add up; none when nobody touched the journal.
 * @param onPage is told of so many more entries that were looked at
 */
export async function brokenChains(
  reads: Reads,
  onPage: (entries: number) => Promise<void> | void = () => {},
): Promise<BrokenChain[]> {
  const broken = new Map<string, BrokenChain>()
  let last: StoredEntry | undefined
  let after: [string, number] = ['00000000-0000-0000-0000-000000000000', 0]
  for (;;) {
    const page = await reads.rows<StoredEntry>({ name: 'journal in order', text: entries, values: after })
    for (const entry of page) {
      const previous = last?.subjectId === entry.subjectId ? Buffer.from(last.hash, 'hex') : CHAIN_START
      const position = last?.subjectId === entry.subjectId ? last.position + 1 : 1
      if ((entry.position !== position || !follows(entry, previous)) && !broken.has(entry.subjectId))
        broken.set(entry.subjectId, {
          subjectId: entry.subjectId,
          subjectNoun: entry.subjectNoun,
          position: entry.position,
        })
      last = entry
      after = [entry.subjectId, entry.position]
    }
    if (page.length === 0) return [...broken.values()]
    await onPage(page.length)
  }
}

function follows(stored: StoredEntry, previous: Buffer): boolean {
  const { hash, previousHash, ...entry } = stored
  return previousHash === previous.toString('hex') && hash === hashEntry(entry, previous).toString('hex')
}

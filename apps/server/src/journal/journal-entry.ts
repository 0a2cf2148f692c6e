import { createHash } from 'node:crypto'
import { type Actor, idOfActor } from '@waarborg/domain/access'
import { canonicalJson } from './canonical-json.js'

/** One act on one subject: ids, enums, dates and amounts, never text or personal data. */
export interface JournalEntry {
  readonly subjectId: string
  readonly subjectNoun: string
  /** From 1, without gaps, per subject. */
  readonly position: number
  /** UTC, milliseconds. */
  readonly recordedAt: string
  readonly actorKind: Actor['kind']
  readonly actorId: string | null
  readonly act: string
  readonly facts: readonly object[]
}

/** Who did it, as an entry says it. */
export const byActor = (actor: Actor) => ({ actorKind: actor.kind, actorId: idOfActor(actor) })

/** What the first entry of a chain builds on. */
export const CHAIN_START = Buffer.alloc(32)

/** SHA-256 over the previous hash and the canonical JSON of the entry. */
export function hashEntry(entry: JournalEntry, previousHash: Buffer): Buffer {
  return createHash('sha256').update(previousHash).update(canonicalJson(entry)).digest()
}

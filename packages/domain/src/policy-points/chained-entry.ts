import type { LedgerEntry } from './ledger-entry.js'

/** An entry where it stands in the chain of one trader. */
export interface ChainedEntry {
  readonly entry: LedgerEntry
  /** Hexadecimal, as is the hash. */
  readonly previousHash: string
  readonly hash: string
}

/** SHA-256 in hexadecimal over a previous hash and facts, whose form must not depend on the order of their keys. */
export type Digest = (previousHash: string, facts: object) => string

/** What the first entry of a chain builds on. */
export const CHAIN_START = '0'.repeat(64)

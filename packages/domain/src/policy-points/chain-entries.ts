import { CHAIN_START, type ChainedEntry, type Digest } from './chained-entry.js'
import type { LedgerEntry } from './ledger-entry.js'

/** The entries as they go on with a chain; each hash covers the one before it. */
export function chainEntries(
  last: Pick<ChainedEntry, 'hash'> | null,
  entries: readonly LedgerEntry[],
  digest: Digest,
): readonly ChainedEntry[] {
  let { hash } = last ?? { hash: CHAIN_START }
  return entries.map((entry) => {
    const previousHash = hash
    hash = digest(previousHash, entry)
    return { entry, previousHash, hash }
  })
}

/** The first entry that does not follow from those before it; `null` when the whole chain adds up. */
export function firstBroken(chain: readonly ChainedEntry[], digest: Digest): ChainedEntry | null {
  const broken = chain.find((link, place) => {
    const previousHash = chain[place - 1]?.hash ?? CHAIN_START
    const isInPlace = link.entry.position === place + 1 && link.previousHash === previousHash
    return !isInPlace || link.hash !== digest(link.previousHash, link.entry)
  })
  return broken ?? null
}

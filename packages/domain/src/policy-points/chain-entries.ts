import { CHAIN_START, type ChainedEntry, type Digest } from './chained-entry.js'
import type { LedgerEntry } from './ledger-entry.js'

/** The entries as they go on with a chain; each hash covers the one before it. */
export function chainEntries(
  last: Pick<ChainedEntry, 'position' | 'hash'> | null,
  entries: readonly LedgerEntry[],
  digest: Digest,
): readonly ChainedEntry[] {
  let { position, hash } = last ?? { position: 0, hash: CHAIN_START }
  return entries.map((entry) => {
    const previousHash = hash
    position += 1
    hash = hashOf({ entry, position, previousHash }, digest)
    return { entry, position, previousHash, hash }
  })
}

/** The first entry that does not follow from those before it; `null` when the whole chain adds up. */
export function firstBroken(chain: readonly ChainedEntry[], digest: Digest): ChainedEntry | null {
  const broken = chain.find((link, place) => {
    const previousHash = chain[place - 1]?.hash ?? CHAIN_START
    const isInPlace = link.position === place + 1 && link.previousHash === previousHash
    return !isInPlace || link.hash !== hashOf(link, digest)
  })
  return broken ?? null
}

function hashOf({ entry, position, previousHash }: Omit<ChainedEntry, 'hash'>, digest: Digest): string {
  return digest(previousHash, { ...entry, position })
}

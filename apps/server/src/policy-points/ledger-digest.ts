import { createHash } from 'node:crypto'
import type { Digest } from '@waarborg/domain/policy-points'
import { canonicalJson } from '../journal/index.js'

/** SHA-256 over the previous hash and the canonical JSON of an entry, as in the journal. */
export const ledgerDigest: Digest = (previousHash, facts) =>
  createHash('sha256').update(previousHash, 'hex').update(canonicalJson(facts)).digest('hex')

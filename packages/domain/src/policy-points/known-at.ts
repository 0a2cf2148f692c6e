import type { Temporal } from 'temporal-polyfill'
import { isAfter } from '../foundation/index.js'
import type { LedgerEntry } from './ledger-entry.js'

/** What was in the ledger at that moment, whatever day it is about. */
export function knownAt(entries: readonly LedgerEntry[], at: Temporal.Instant): readonly LedgerEntry[] {
  return entries.filter(({ recordedAt }) => !isAfter(recordedAt, at))
}

import type { Temporal } from 'temporal-polyfill'
import { isLaterDay } from '../foundation/index.js'
import { entriesOfKind } from './entries-of-kind.js'
import type { Closure, LedgerEntry } from './ledger-entry.js'

/** The closure that holds on that day and was not annulled; `undefined` when the account is not closed. */
export function closureInForce(entries: readonly LedgerEntry[], on: Temporal.PlainDate): Closure | undefined {
  const annulled = entriesOfKind(entries, 'REOPENING').map(({ annulsId }) => annulsId)
  return entriesOfKind(entries, 'CLOSURE').find(
    ({ id, effectiveOn }) => !annulled.includes(id) && !isLaterDay(effectiveOn, on),
  )
}

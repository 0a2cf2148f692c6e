import type { Temporal } from 'temporal-polyfill'
import { isLaterDay } from '../foundation/index.js'
import { deductionsInForce, type InForce } from './deductions-in-force.js'
import type { LedgerEntry } from './ledger-entry.js'

/**
 * What another account takes along of a ledger, with the date it has. What a closure holds beyond its date it holds
 * for that account only: on another it would have returned.
 */
export function stillToReturn(entries: readonly LedgerEntry[], on: Temporal.PlainDate): readonly InForce[] {
  return deductionsInForce(entries, on).filter(({ deduction }) => isLaterDay(deduction.returnsOn, on))
}

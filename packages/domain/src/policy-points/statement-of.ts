import type { Temporal } from 'temporal-polyfill'
import { entriesOfKind } from './entries-of-kind.js'
import type { LedgerEntry } from './ledger-entry.js'

export interface StatementLine {
  readonly entry: LedgerEntry
  /** Start less all deductions so far, with all that was given back so far. */
  readonly rawAfter: number
}

/** Within one day what is given back goes before what is taken; the rest as it was written down. */
const PLACE = { OPENING: 0, REOPENING: 1, RESTORATION: 2, WITHDRAWAL: 3, DEDUCTION: 4, CLOSURE: 5 }

/** The entries of one account as a running account, day by day. */
export function statementOf(entries: readonly LedgerEntry[]): readonly StatementLine[] {
  let rawAfter = entriesOfKind(entries, 'OPENING')[0]?.points ?? 0
  return entries.toSorted(inOrder).map((entry) => {
    if (entry.kind === 'DEDUCTION') rawAfter -= entry.points
    if ('offsetsId' in entry) rawAfter += entry.points
    return { entry, rawAfter }
  })
}

function inOrder(one: LedgerEntry, other: LedgerEntry): number {
  return daysBetween(other.effectiveOn, one.effectiveOn) || PLACE[one.kind] - PLACE[other.kind]
}

const daysBetween = (from: Temporal.PlainDate, until: Temporal.PlainDate) => from.until(until).days

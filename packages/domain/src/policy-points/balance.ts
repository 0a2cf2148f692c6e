import type { Temporal } from 'temporal-polyfill'
import { isLaterDay } from '../foundation/index.js'
import { closureInForce } from './closure-in-force.js'
import { deductionsInForce, type InForce } from './deductions-in-force.js'
import { entriesOfKind } from './entries-of-kind.js'
import { knownAt } from './known-at.js'
import type { LedgerEntry } from './ledger-entry.js'

/** What an account has at the end of a day. */
export interface Balance {
  readonly on: Temporal.PlainDate
  readonly start: number
  /** Start less all that is in force; can be below 0, for the weight is always booked in full. */
  readonly raw: number
  /** What people see: never below 0 nor above the start. @source D-5 */
  readonly shown: number
  readonly inForce: readonly InForce[]
  /** The days on which points come back, the nearest first; none while the account is closed. */
  readonly comingReturns: readonly ComingReturn[]
  readonly isClosed: boolean
}

export interface ComingReturn {
  readonly on: Temporal.PlainDate
  readonly points: number
}

interface Question {
  /** What was true at the end of this day … */
  readonly on: Temporal.PlainDate
  /** … by what was known at this moment. */
  readonly knownAt: Temporal.Instant
}

/** The balance of one account, by its entries alone; `null` when it was not open yet. @source BP-1, D-5 */
export function balance(entries: readonly LedgerEntry[], { on, knownAt: at }: Question): Balance | null {
  return balanceOf(knownAt(entries, at), on)
}

/** As `balance`, by all of these entries. */
export function balanceOf(entries: readonly LedgerEntry[], on: Temporal.PlainDate): Balance | null {
  const [opening] = entriesOfKind(entries, 'OPENING')
  if (opening === undefined || isLaterDay(opening.effectiveOn, on)) return null
  const start = opening.points
  const inForce = deductionsInForce(entries, on)
  const raw = start - inForce.reduce((sum, { points }) => sum + points, 0)
  const isClosed = closureInForce(entries, on) !== undefined
  return {
    on,
    start,
    raw,
    shown: Math.max(0, Math.min(start, raw)),
    inForce,
    comingReturns: isClosed ? [] : comingReturns(inForce),
    isClosed,
  }
}

function comingReturns(inForce: readonly InForce[]): readonly ComingReturn[] {
  const days = new Map<string, ComingReturn>()
  for (const { deduction, points } of inForce) {
    const key = deduction.returnsOn.toString()
    const earlier = days.get(key)?.points ?? 0
    days.set(key, { on: deduction.returnsOn, points: earlier + points })
  }
  return [...days.entries()].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, found]) => found)
}

import type { Temporal } from 'temporal-polyfill'
import { isEarlierDay, isLaterDay, isSameDay } from '../foundation/index.js'
import type { Account } from './account.js'
import { balanceOf } from './balance.js'
import type { Circumstances } from './circumstances.js'
import { closingDay } from './closing-day.js'
import { deductionsInForce } from './deductions-in-force.js'
import { entriesOfKind } from './entries-of-kind.js'
import type { ClosureGround, Deduction, LedgerEntry } from './ledger-entry.js'
import { standingWeight } from './standing-weight.js'

/** A deduction after which nothing was left, as if the account had never been closed. */
export interface Tip {
  readonly deduction: Deduction
  readonly ground: ClosureGround
  /** `null` while it is not known: no notice of it was delivered yet. */
  readonly closesOn: Temporal.PlainDate | null
  /** When something was left again, by points that came back; `null` when that is not in sight. */
  readonly liftedOn: Temporal.PlainDate | null
}

/** Where an account came to 0, the earliest first. A copy alone never does: it waits for a person. @source D-6 */
export function tipsOf({ entries }: Account, circumstances: Circumstances): readonly Tip[] {
  const open = entries.filter(({ kind }) => kind !== 'CLOSURE' && kind !== 'REOPENING')
  return entriesOfKind(open, 'DEDUCTION')
    .filter((deduction) => deduction.origin.kind !== 'COPY' && standingWeight(deduction, open) > 0)
    .flatMap((deduction) => tipBy(deduction, open, circumstances) ?? [])
}

function tipBy(
  deduction: Deduction,
  entries: readonly LedgerEntry[],
  circumstances: Circumstances,
): Tip | null {
  const { effectiveOn: on } = deduction
  const sofar = upTo(deduction, entries)
  if ((balanceOf(sofar, on)?.raw ?? 1) > 0) return null
  const inForce = deductionsInForce(sofar, on).map((found) => found.deduction)
  const ground = deduction.ground ?? (inForce.length > 1 ? 'REPEATED_INFRINGEMENT' : 'NOTICE_PERIOD_OVER')
  const closesOn = closingDay({ deduction, ground, inForce }, circumstances)
  return { deduction, ground, closesOn, liftedOn: liftedOn(deduction, entries) }
}

/** Without the deductions that were recorded later on the same day. */
function upTo(deduction: Deduction, entries: readonly LedgerEntry[]): readonly LedgerEntry[] {
  const place = entries.indexOf(deduction)
  return entries.filter(
    (entry, index) =>
      entry.kind !== 'DEDUCTION' || index <= place || !isSameDay(entry.effectiveOn, deduction.effectiveOn),
  )
}

function liftedOn(tipping: Deduction, entries: readonly LedgerEntry[]): Temporal.PlainDate | null {
  const returns = entriesOfKind(entries, 'DEDUCTION')
    .map(({ returnsOn }) => returnsOn)
    .filter((on) => isLaterDay(on, tipping.effectiveOn))
    .toSorted((one, other) => (isEarlierDay(one, other) ? -1 : 1))
  return returns.find((on) => (balanceOf(entries, on)?.raw ?? 1) > 0) ?? null
}

/** Whether it still holds the account at 0 on that day. */
export function lastsOn({ deduction, liftedOn }: Tip, on: Temporal.PlainDate): boolean {
  return !isLaterDay(deduction.effectiveOn, on) && (liftedOn === null || isEarlierDay(on, liftedOn))
}

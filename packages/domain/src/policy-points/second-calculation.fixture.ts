import type { Account } from './account.js'
import type { LedgerEntry } from './ledger-entry.js'

/**
 * The raw balance of an account that never closed, told by walking every day since its opening: on each day at 00:00
 * what is due comes back, and then what was booked on that day goes off.
 */
export function rawByWalking({ entries }: Account, until: string): number {
  const [opening] = entries
  if (opening?.kind !== 'OPENING') throw new Error('An account begins with its opening.')
  let raw = opening.points
  for (let on = opening.effectiveOn; on.toString() <= until; on = on.add({ days: 1 }))
    for (const entry of entries)
      if (entry.kind === 'DEDUCTION') {
        if (entry.returnsOn.toString() === on.toString()) raw += weightOf(entry, entries)
        if (entry.effectiveOn.toString() === on.toString()) raw -= weightOf(entry, entries)
      }
  return raw
}

function weightOf(deduction: LedgerEntry & { kind: 'DEDUCTION' }, entries: readonly LedgerEntry[]): number {
  let weight = deduction.points
  for (const entry of entries)
    if (entry.kind === 'WITHDRAWAL' && entry.offsetsId === deduction.id) weight = entry.lowersTo
  return weight
}

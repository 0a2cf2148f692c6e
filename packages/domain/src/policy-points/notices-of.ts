import { entriesOfKind } from './entries-of-kind.js'
import type { LedgerEntry } from './ledger-entry.js'
import type { AccountEffect, PointsNotice } from './points-outcome.js'

/** What the sellers are told of it: each entry that changes points once, and of a closing one letter. @source BP-2 */
export function noticesOf(
  effects: readonly AccountEffect[],
  entries: readonly LedgerEntry[],
): readonly PointsNotice[] {
  return effects.flatMap((effect) => {
    const own = entries.filter(({ sellerId }) => sellerId === effect.sellerId)
    return [...pointsNotices(own), ...warnings(effect), ...standingNotices(effect, own)]
  })
}

const NOTICES = {
  DEDUCTION: 'points-deducted',
  WITHDRAWAL: 'points-lowered',
  RESTORATION: 'points-returned',
} as const

function pointsNotices(own: readonly LedgerEntry[]): readonly PointsNotice[] {
  return own.flatMap(({ kind, sellerId, id: entryId }) =>
    kind === 'DEDUCTION' || kind === 'WITHDRAWAL' || kind === 'RESTORATION'
      ? [{ kind: NOTICES[kind], sellerId, entryId }]
      : [],
  )
}

function warnings({ sellerId, warnings: passed, standingAfter }: AccountEffect): readonly PointsNotice[] {
  if (standingAfter.state !== 'OPEN' || passed.length === 0) return []
  return [{ kind: 'points-warning', sellerId, warnAt: Math.min(...passed) }]
}

function standingNotices(
  { sellerId, stateBefore, standingAfter }: AccountEffect,
  own: readonly LedgerEntry[],
): readonly PointsNotice[] {
  const ground = entriesOfKind(own, 'CLOSURE')[0]?.ground
  const [from, to] = [stateBefore, standingAfter.state]
  if (to === 'CLOSED' && ground !== undefined)
    return [{ kind: from === 'CLOSED' ? 'closing-reasons-corrected' : 'account-closed', sellerId, ground }]
  if (from === to) return []
  const reopened = from === 'CLOSED' ? [{ kind: 'account-reopened', sellerId } as const] : []
  if (to === 'SUSPENDED') return [...reopened, { kind: 'account-suspended', sellerId }]
  return from === 'SUSPENDED' ? [{ kind: 'suspension-ended', sellerId }] : reopened
}

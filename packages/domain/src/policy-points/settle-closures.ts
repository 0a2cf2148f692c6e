import type { Temporal } from 'temporal-polyfill'
import { civilDateOf, isLaterDay, isSameDay } from '../foundation/index.js'
import type { Account } from './account.js'
import { withEntries } from './account.js'
import type { Circumstances } from './circumstances.js'
import { type Closing, closingsOf } from './closings-of.js'
import { closureInForce } from './closure-in-force.js'
import type { Closure, LedgerEntry, Reopening } from './ledger-entry.js'
import { recorded } from './recorded.js'
import type { Recording } from './recording.js'
import { restorePoints } from './restore-points.js'

/**
 * The entries by which what is written down becomes what it is by the rules: closures of all accounts of a number,
 * the annulment of closures that should never have been, and the returns that they stopped. @source BP-4, D-7
 */
export function settleClosures(
  accounts: readonly Account[],
  recording: Recording,
  circumstances: Circumstances,
): readonly LedgerEntry[] {
  const today = civilDateOf(recording.at)
  const closings = closingsOf(accounts, today, circumstances)
  const settled = accounts.flatMap((account) =>
    settleAccount(account, closings.get(account.ownershipId), recording),
  )
  const missed = withEntries(accounts, settled).flatMap(({ entries }) =>
    restorePoints(entries, today, recording),
  )
  return [...settled, ...missed]
}

function settleAccount(
  { sellerId, joinedOn, entries }: Account,
  closing: Closing | undefined,
  recording: Recording,
): readonly LedgerEntry[] {
  const today = civilDateOf(recording.at)
  const stands = closureInForce(entries, today)
  const on = closing && later(closing.on, joinedOn)
  if (stands && closing && on && isTheSame(stands, { ...closing, on })) return []
  const annulment: readonly Reopening[] = stands
    ? [{ ...recorded(sellerId, today, recording), kind: 'REOPENING', annulsId: stands.id }]
    : []
  const closure: readonly Closure[] =
    closing && on
      ? [
          {
            ...recorded(sellerId, on, recording),
            kind: 'CLOSURE',
            ground: closing.ground,
            byId: closing.by.id,
          },
        ]
      : []
  return [...annulment, ...closure]
}

function isTheSame({ effectiveOn, ground, byId }: Closure, closing: Closing): boolean {
  return isSameDay(effectiveOn, closing.on) && ground === closing.ground && byId === closing.by.id
}

const later = (one: Temporal.PlainDate, other: Temporal.PlainDate) => (isLaterDay(one, other) ? one : other)

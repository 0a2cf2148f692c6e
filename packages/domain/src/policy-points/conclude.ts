import { civilDateOf, isEarlierDay } from '../foundation/index.js'
import { type Account, withEntries } from './account.js'
import { balanceOf } from './balance.js'
import { blockChanges } from './block-changes.js'
import type { Circumstances } from './circumstances.js'
import { closingsOf } from './closings-of.js'
import type { LedgerEntry } from './ledger-entry.js'
import { noticesOf } from './notices-of.js'
import type { AccountEffect, PointsOutcome } from './points-outcome.js'
import { policyOn } from './policy-on.js'
import type { Recording } from './recording.js'
import { settleClosures } from './settle-closures.js'
import { standingOf } from './standing-of.js'

interface Concluding {
  /** All accounts of every register number concerned. */
  readonly before: readonly Account[]
  readonly added: readonly LedgerEntry[]
  readonly recording: Recording
  readonly circumstances: Circumstances
}

/** All that follows from adding these entries to the ledgers of a trader. */
export function conclude({ before, added, recording, circumstances }: Concluding): PointsOutcome {
  const noted = withEntries(before, added)
  const settled = settleClosures(noted, recording, circumstances)
  const after = withEntries(noted, settled)
  const entries = [...added, ...settled]
  const effects = before.flatMap((account, place) => {
    const now = after[place] ?? account
    const effect = effectOn([account, now], recording, circumstances)
    return effect === null ? [] : [effect]
  })
  return {
    effects: effects.filter((effect) => isChanged(effect, entries)),
    entries,
    blocks: blockChanges(before, after, civilDateOf(recording.at)),
    notices: noticesOf(effects, entries),
    needsSecondPerson: needsSecondPerson(
      effects.filter((effect) => isBroughtToNothing(effect, added)),
      { before, recording, circumstances },
    ),
  }
}

function effectOn(
  [earlier, now]: readonly [Account, Account],
  { at }: Recording,
  circumstances: Circumstances,
): AccountEffect | null {
  const on = civilDateOf(at)
  const before = balanceOf(earlier.entries, on)
  const after = balanceOf(now.entries, on)
  if (after === null) return null
  const { warnAt } = policyOn(circumstances.policies, on)
  return {
    sellerId: now.sellerId,
    before,
    after,
    stateBefore: earlier.state,
    standingAfter: standingOf(now, on, circumstances),
    warnings: warnAt.filter((points) => (before?.raw ?? after.start) > points && after.raw <= points),
  }
}

function isChanged(
  { sellerId, stateBefore, standingAfter }: AccountEffect,
  entries: readonly LedgerEntry[],
): boolean {
  return entries.some((entry) => entry.sellerId === sellerId) || stateBefore !== standingAfter.state
}

function isBroughtToNothing(
  { sellerId, after, stateBefore }: AccountEffect,
  added: readonly LedgerEntry[],
): boolean {
  const isDeductedFrom = added.some((entry) => entry.kind === 'DEDUCTION' && entry.sellerId === sellerId)
  return isDeductedFrom && after.raw <= 0 && stateBefore !== 'CLOSED'
}

/** Not where a closing was due already and nobody wrote it down yet. */
function needsSecondPerson(
  brought: readonly AccountEffect[],
  { before, recording, circumstances }: Omit<Concluding, 'added'>,
): boolean {
  if (brought.length === 0) return false
  const today = civilDateOf(recording.at)
  const closings = closingsOf(before, today, circumstances)
  return before.some(
    ({ sellerId, ownershipId, joinedOn }) =>
      brought.some((effect) => effect.sellerId === sellerId) &&
      !(closings.has(ownershipId) && isEarlierDay(joinedOn, today)),
  )
}

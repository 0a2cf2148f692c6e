import { type AccountEffect, type PointsOutcome, withEntries } from '@waarborg/domain/policy-points'
import { continued } from './append-to-ledger.js'
import type { TraderPoints } from './points.store.js'

/** Whether the account opens, is suspended or closes by it, which is a new version of it. */
export const changesState = ({ stateBefore, standingAfter }: AccountEffect): boolean =>
  stateBefore !== standingAfter.state

/** The points of traders as they would be read again once this was written. */
export function pointsAfter(points: TraderPoints, { entries, effects }: PointsOutcome): TraderPoints {
  const changed = new Map(
    effects.filter(changesState).map(({ sellerId, standingAfter }) => [sellerId, standingAfter.state]),
  )
  return {
    ...points,
    accounts: withEntries(points.accounts, entries).map((account) => ({
      ...account,
      state: changed.get(account.sellerId) ?? account.state,
    })),
    chains: new Map(
      [...continued(points, entries)].map(([id, chained]) => [
        id,
        [...(points.chains.get(id) ?? []), ...chained],
      ]),
    ),
    versions: new Map(
      [...points.versions].map(([id, version]) => [id, changed.has(id) ? version + 1 : version]),
    ),
  }
}

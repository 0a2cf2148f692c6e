import { type Account, openLedger, type Policy, policyOn } from '@waarborg/domain/policy-points'
import type { Temporal } from 'temporal-polyfill'
import type { EntityManager } from 'typeorm'
import type { TraderPoints } from './points.store.js'
import { pointsAfter } from './points-after.js'
import { recordingFor } from './recording-for.js'
import { savePointsOutcome } from './save-points-outcome.js'

/** The points of traders, which the caller has locked, with a ledger for each account that has none yet. */
export async function openLedgers(
  manager: EntityManager,
  points: TraderPoints,
  at: Temporal.Instant,
): Promise<TraderPoints> {
  const unopened = points.accounts.find(({ entries }) => entries.length === 0)
  if (unopened === undefined) return points
  const opened = openLedger(unopened, {
    accounts: points.accounts.filter(({ entries }) => entries.length > 0),
    circumstances: points.circumstances,
    recording: recordingFor(points, openingOf(unopened, points.circumstances.policies, at)),
  })
  await savePointsOutcome(manager, points, opened, { actor: { kind: 'system' }, at })
  return openLedgers(manager, pointsAfter(points, opened), at)
}

function openingOf({ openedOn }: Account, policies: readonly Policy[], at: Temporal.Instant) {
  return {
    at,
    actorId: null,
    reason: 'Account geopend.',
    policyVersion: policyOn(policies, openedOn).version,
  }
}

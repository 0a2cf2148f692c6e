import type { Temporal } from 'temporal-polyfill'
import type { OwnershipId } from '../foundation/index.js'
import type { Account } from './account.js'
import { closureInForce } from './closure-in-force.js'
import type { BlockChange } from './points-outcome.js'

/** The register numbers on which opening an account is refused from now on, or no longer is. @source BP-5, D-7 */
export function blockChanges(
  before: readonly Account[],
  after: readonly Account[],
  on: Temporal.PlainDate,
): readonly BlockChange[] {
  const wasClosed = closedNumbers(before, on)
  const isClosed = closedNumbers(after, on)
  return [
    ...[...isClosed]
      .filter((id) => !wasClosed.has(id))
      .map((ownershipId) => ({ ownershipId, change: 'PUT' }) as const),
    ...[...wasClosed]
      .filter((id) => !isClosed.has(id))
      .map((ownershipId) => ({ ownershipId, change: 'LIFTED' }) as const),
  ]
}

function closedNumbers(accounts: readonly Account[], on: Temporal.PlainDate): ReadonlySet<OwnershipId> {
  const closed = accounts.filter(({ entries }) => closureInForce(entries, on) !== undefined)
  return new Set(closed.map(({ ownershipId }) => ownershipId))
}

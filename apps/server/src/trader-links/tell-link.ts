import type { LinkId } from '@waarborg/domain/foundation'
import type { Account, PointsOutcome } from '@waarborg/domain/policy-points'
import type { TraderLink } from '@waarborg/domain/trader-links'
import type { Temporal } from 'temporal-polyfill'
import type { EntityManager } from 'typeorm'
import { storedMoment } from '../database/columns.js'
import { writeTogether } from '../database/write-together.js'
import { newRandomId } from '../graph/new-id.js'
import { messagesOwed } from '../outbox/index.js'

export type LinkNotice =
  | 'number-related'
  | 'same-person-proven'
  | 'number-link-withdrawn'
  | 'number-link-ended'

interface Told {
  readonly kind: LinkNotice
  readonly linkId: LinkId
  readonly ownershipIds: TraderLink['ownershipIds']
  readonly accounts: readonly Account[]
  readonly outcome: PointsOutcome | null
  readonly at: Temporal.Instant
}

/**
 * Every account of both numbers is told, whether or not its points change by it; of an end only those that it gives
 * something back.
 */
export async function tellLink(
  manager: EntityManager,
  { kind, linkId, ownershipIds, accounts, outcome, at }: Told,
): Promise<void> {
  const changed = changedBy(outcome)
  const concerned = accounts.filter(
    ({ ownershipId, sellerId }) =>
      ownershipIds.includes(ownershipId) && (kind !== 'number-link-ended' || changed.has(sellerId)),
  )
  await writeTogether(
    manager,
    messagesOwed(
      concerned.map(({ sellerId }) => ({
        id: newRandomId<'message'>(),
        kind,
        facts: { sellerId, linkId },
        recordedAt: storedMoment(at),
      })),
    ),
  )
}

/** Not those of which only was written down what time had brought. */
const changedBy = (outcome: PointsOutcome | null) =>
  new Set(
    outcome?.entries.flatMap(({ kind, sellerId }) =>
      kind === 'WITHDRAWAL' || kind === 'REOPENING' ? sellerId : [],
    ),
  )

export const noticeFor = ({ kind }: TraderLink['finding']): LinkNotice =>
  kind === 'RELATED' ? 'number-related' : 'same-person-proven'

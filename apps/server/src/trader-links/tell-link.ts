import type { LinkId } from '@waarborg/domain/foundation'
import type { Account } from '@waarborg/domain/policy-points'
import type { TraderLink } from '@waarborg/domain/trader-links'
import type { Temporal } from 'temporal-polyfill'
import type { EntityManager } from 'typeorm'
import { storedMoment } from '../database/columns.js'
import { writeTogether } from '../database/write-together.js'
import { newRandomId } from '../graph/new-id.js'
import { messagesOwed } from '../outbox/index.js'

export type LinkNotice = 'number-related' | 'same-person-proven' | 'number-link-withdrawn'

interface Told {
  readonly kind: LinkNotice
  readonly linkId: LinkId
  readonly ownershipIds: TraderLink['ownershipIds']
  readonly accounts: readonly Account[]
  readonly at: Temporal.Instant
}

/** Every account of both numbers is told, whether or not its points change by it. */
export async function tellLink(
  manager: EntityManager,
  { kind, linkId, ownershipIds, accounts, at }: Told,
): Promise<void> {
  const concerned = accounts.filter(({ ownershipId }) => ownershipIds.includes(ownershipId))
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

export const noticeFor = ({ kind }: TraderLink['finding']): LinkNotice =>
  kind === 'RELATED' ? 'number-related' : 'same-person-proven'

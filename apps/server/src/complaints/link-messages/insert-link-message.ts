import type { ComplaintId, HandlerId, LinkMessageId } from '@waarborg/domain/foundation'
import type { Temporal } from 'temporal-polyfill'
import type { EntityManager } from 'typeorm'
import { rowsToInsert } from '../../database/rows-to-insert.js'
import { writeTogether } from '../../database/write-together.js'

interface LinkMessage {
  readonly id: LinkMessageId
  readonly complaintId: ComplaintId
  /** Null for the complainant. */
  readonly writerId: HandlerId | null
  readonly text: string
  readonly at: Temporal.Instant
}

/** Keeps what was written on the page of the secret link. */
export const insertLinkMessage = (
  manager: EntityManager,
  { at: writtenAt, ...message }: LinkMessage,
): Promise<unknown> => writeTogether(manager, [rowsToInsert('link_message', [{ ...message, writtenAt }])])

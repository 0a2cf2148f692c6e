import { rowsToInsert } from '../database/rows-to-insert.js'
import type { Write } from '../database/write-together.js'

/** A message that the office owes somebody: its kind and facts (ids, dates), never text. */
export interface Owed {
  readonly id: string
  readonly kind: string
  /** The complaint it is about. */
  readonly complaintId?: string
  /** The safety signal it is about. */
  readonly safetySignalId?: string
  /** Somebody of the office to whom it goes; null to nobody, where the work has to be the same. */
  readonly handlerId?: string | null
  /** Somebody who speaks for sellers to whom it goes. */
  readonly sellerContactId?: string | null
  readonly facts: object
  readonly recordedAt: string
}

/** Messages for the outbox, in the transaction of the fact that owes them. Their ids are their Message-IDs for good. */
export const messagesOwed = (messages: readonly Owed[]): readonly Write[] =>
  messages.length === 0
    ? []
    : [
        rowsToInsert(
          'outbox_message',
          messages.map((message) => ({ ...message, state: 'WAITING' })),
        ),
      ]

import { rowsToInsert } from '../database/rows-to-insert.js'
import type { Write } from '../database/write-together.js'

/** A message that the office owes somebody: its kind and facts (ids, dates), never text. */
export interface Owed {
  readonly id: string
  readonly kind: string
  readonly complaintId: string
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

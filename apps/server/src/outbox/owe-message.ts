import type { EntityManager } from 'typeorm'

/** A message that the office owes somebody: its kind and facts (ids, dates), never text. */
export interface Owed {
  readonly id: string
  readonly kind: string
  readonly complaintId: string
  readonly facts: object
  readonly recordedAt: string
}

/** Writes the message to the outbox, in the transaction of the fact that owes it. Its id is its Message-ID for good. */
export async function oweMessage(manager: EntityManager, message: Owed): Promise<void> {
  await manager.query(
    'insert into outbox_message (id, kind, complaint_id, facts, recorded_at) values ($1, $2, $3, $4, $5)',
    [message.id, message.kind, message.complaintId, JSON.stringify(message.facts), message.recordedAt],
  )
}

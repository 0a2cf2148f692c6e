import { type Invariant, invariant } from '../database/invariant.js'

export const outboxInvariants: readonly Invariant[] = [
  invariant(
    'every message that is owed waits, or was sent or failed at a known moment',
    'outbox_message',
    `select id from outbox_message where (state = 'WAITING') <> (settled_at is null)`,
  ),
]

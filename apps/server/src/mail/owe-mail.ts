import type { Temporal } from 'temporal-polyfill'
import type { EntityManager } from 'typeorm'
import { writeTogether } from '../database/write-together.js'
import { addJob } from '../jobs/index.js'
import { messagesOwed } from '../outbox/index.js'
import { SEND_MESSAGE } from './send-message.task-name.js'

export interface NewMail {
  readonly id: string
  readonly kind: string
  /** Nobody, where the work must be the same for somebody who is not there. */
  readonly handlerId?: string | null
  /** Somebody who speaks for sellers, instead of somebody of the office. */
  readonly sellerContactId?: string | null
  /** Ids and enums; never text, never a secret. */
  readonly facts: object
  readonly at: Temporal.Instant
}

/** A mail for somebody of the office or of a seller, in the transaction of the fact that owes it; sent when that commits. */
export async function oweMail(
  manager: EntityManager,
  { id, kind, handlerId = null, sellerContactId = null, facts, at }: NewMail,
  requestId: string,
): Promise<void> {
  const recordedAt = at.toString({ smallestUnit: 'millisecond' })
  await writeTogether(manager, messagesOwed([{ id, kind, handlerId, sellerContactId, facts, recordedAt }]))
  await addJob(manager, SEND_MESSAGE, { messageId: id }, { requestId, key: `mail ${id}` })
}

import type { Channel } from '@waarborg/domain/complaints'
import type { CategoryId, HandlerId, SafetySignalId, SellerId } from '@waarborg/domain/foundation'
import type { SafetySignal } from '@waarborg/domain/safety-signals'
import { Temporal } from 'temporal-polyfill'
import type { EntityManager } from 'typeorm'
import { storedMoment } from '../database/columns.js'
import { rowsToInsert } from '../database/rows-to-insert.js'
import type { Write } from '../database/write-together.js'

interface SignalRow {
  readonly id: SafetySignalId
  readonly danger: string
  readonly product: string | null
  readonly orderNumber: string | null
  readonly sellerId: SellerId | null
  readonly sellerName: string | null
  readonly categoryId: CategoryId | null
  readonly channel: Channel
  readonly receivedAt: string
  readonly recordedAt: string
  readonly recordedById: HandlerId | null
  readonly done: string | null
  readonly handledAt: string | null
  readonly handledById: HandlerId | null
  readonly version: number
}

/** A signal that is not there yet. */
export function signalToInsert({ handling: _, ...signal }: SafetySignal): Write {
  return rowsToInsert('safety_signal', [signal])
}

/** The signal, locked for the present transaction; null when there is none. */
export async function lockSignal(manager: EntityManager, id: SafetySignalId): Promise<SafetySignal | null> {
  const [row] = (await manager.query(
    `select id, danger, product, order_number as "orderNumber", seller_id as "sellerId", seller_name as "sellerName",
       category_id as "categoryId", channel, received_at::text as "receivedAt", recorded_at::text as "recordedAt",
       recorded_by_id as "recordedById", done, handled_at::text as "handledAt", handled_by_id as "handledById", version
     from safety_signal where id = $1 for update`,
    [id],
  )) as SignalRow[]
  if (row === undefined) return null
  const { done, handledAt, handledById, receivedAt, recordedAt, ...plain } = row
  const isHandled = done !== null && handledAt !== null && handledById !== null
  return {
    ...plain,
    receivedAt: Temporal.Instant.from(receivedAt),
    recordedAt: Temporal.Instant.from(recordedAt),
    handling: isHandled ? { done, at: Temporal.Instant.from(handledAt), byId: handledById } : null,
  }
}

/** What was done about it; the rest of a signal stays as it was recorded. */
export function handlingToSave({ id, handling, version }: SafetySignal): Write {
  if (handling === null) throw new Error('There is nothing to save of a signal that is open.')
  return {
    sql: 'update safety_signal set done = $2, handled_at = $3, handled_by_id = $4, version = $5 where id = $1',
    values: [id, handling.done, storedMoment(handling.at), handling.byId, version],
  }
}

import type {
  HandlerId,
  PolicyCategoryId,
  SellerId,
  TraderId,
  ViolationId,
} from '@waarborg/domain/foundation'
import type { DecidedViolation } from '@waarborg/domain/policy-points'
import type { ViolationState } from '@waarborg/domain/violations'
import { Temporal } from 'temporal-polyfill'
import type { EntityManager } from 'typeorm'
import { storedMoment } from '../database/columns.js'
import { prepared } from '../database/write-together.js'

/** A violation as deciding on it needs it. */
export interface StoredViolation {
  readonly id: ViolationId
  readonly state: ViolationState
  readonly sellerId: SellerId
  readonly traderId: TraderId
  readonly categoryId: PolicyCategoryId
  readonly deedOn: Temporal.PlainDate
  readonly version: number
}

const locking = `
  select v.id, v.state, v.seller_id as "sellerId", s.trader_id as "traderId", v.policy_category_id as "categoryId",
    v.deed_on::text as "deedOn", v.version
  from violation v join seller s on s.id = v.seller_id where v.id = $1 for update of v`

/** The violation, its row locked until the transaction ends; null when there is none. */
export async function lockViolation(
  manager: EntityManager,
  id: ViolationId,
): Promise<StoredViolation | null> {
  const [row] = await prepared<Omit<StoredViolation, 'deedOn'> & { readonly deedOn: string }>(
    manager,
    locking,
    [id],
  )
  return row === undefined ? null : { ...row, deedOn: Temporal.PlainDate.from(row.deedOn) }
}

interface Booked extends Pick<DecidedViolation, 'weight' | 'reach' | 'ground'> {
  readonly decidedById: HandlerId
  readonly confirmedById: HandlerId | null
  readonly at: Temporal.Instant
  /** Null for a note. */
  readonly returnsOn: Temporal.PlainDate | null
}

/** Writes what was decided; the caller holds the lock, so the version can only be the one it read. */
export async function saveBooked(
  manager: EntityManager,
  { id, version }: StoredViolation,
  { weight, reach, ground, decidedById, confirmedById, at, returnsOn }: Booked,
): Promise<void> {
  await manager.query(
    `update violation set state = 'BOOKED', weight = $3, reach = $4, urgent_ground = $5, decided_by_id = $6,
       confirmed_by_id = $7, decided_at = $8, points_return_on = $9, version = version + 1
     where id = $1 and version = $2`,
    [
      id,
      version,
      weight,
      reach,
      ground,
      decidedById,
      confirmedById,
      storedMoment(at),
      returnsOn?.toString() ?? null,
    ],
  )
}

import type { HandlerId, TraderId, ViolationId } from '@waarborg/domain/foundation'
import type { DecidedViolation } from '@waarborg/domain/policy-points'
import type { Violation } from '@waarborg/domain/violations'
import type { Temporal } from 'temporal-polyfill'
import type { EntityManager } from 'typeorm'
import { storedMoment } from '../database/columns.js'
import { prepared, type Write } from '../database/write-together.js'
import { AS_FORCE_MAJEURE_STANDS } from '../policy-points/index.js'
import { toViolation, VIOLATION_COLUMNS, type ViolationRow } from './violation.row.js'

/** A violation with whose it is. */
export interface StoredViolation extends Violation {
  readonly traderId: TraderId
}

/** What is asked from is found before it is locked: the lock that every booking holds comes first. */
const locking = `
  select ${VIOLATION_COLUMNS} from violation v join seller s on s.id = v.seller_id
  cross join (${AS_FORCE_MAJEURE_STANDS}) f where v.id = $1 for update of v`

/** The violation, its row locked until the transaction ends; null when there is none. */
export async function lockViolation(
  manager: EntityManager,
  id: ViolationId,
): Promise<StoredViolation | null> {
  const [row] = await prepared<ViolationRow>(manager, locking, [id])
  return row === undefined ? null : toViolation(row)
}

interface Booked extends Pick<DecidedViolation, 'weight' | 'reach' | 'ground'> {
  readonly decidedById: HandlerId
  readonly confirmedById: HandlerId | null
  readonly at: Temporal.Instant
  /** Null for a note. */
  readonly returnsOn: Temporal.PlainDate | null
}

/** What was decided; the caller holds the lock, so the version can only be the one it read. */
export const bookedToSave = (
  { id, version }: StoredViolation,
  { weight, reach, ground, decidedById, confirmedById, at, returnsOn }: Booked,
): Write => ({
  sql: `update violation set state = 'BOOKED', weight = $3, reach = $4, urgent_ground = $5, decided_by_id = $6,
      confirmed_by_id = $7, decided_at = $8, points_return_on = $9, version = version + 1
    where id = $1 and version = $2`,
  values: [
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
})

/** Goes on to another state, or stays in its own, as a new version. */
export async function saveState(
  manager: EntityManager,
  { id, version }: StoredViolation,
  state: Violation['state'],
): Promise<void> {
  await manager.query(
    'update violation set state = $3, version = version + 1 where id = $1 and version = $2',
    [id, version, state],
  )
}

import type { BulkId, HandlerId, LabelId } from '@waarborg/domain/foundation'
import type { EntityManager } from 'typeorm'
import type { BulkActName, BulkStateName } from './bulk.enums.js'

/** An act on many complaints, as the table keeps it. */
export interface BulkRun {
  readonly id: BulkId
  readonly act: BulkActName
  readonly handlerId: HandlerId | null
  readonly labelId: LabelId | null
  /** Why it is done; kept for that act alone. */
  readonly reason: string | null
  readonly state: BulkStateName
  readonly askedBy: HandlerId
  readonly stopAsked: boolean
  readonly total: number
  readonly done: number
  readonly refused: number
  readonly version: number
}

/** The run, its row locked until the transaction ends; null when there is none. */
export async function lockBulk(manager: EntityManager, id: BulkId): Promise<BulkRun | null> {
  const [run] = (await manager.query(
    `select id, act, handler_id as "handlerId", label_id as "labelId", reason, state, asked_by as "askedBy", stop_asked as "stopAsked",
       total, done, refused, version from bulk where id = $1 for update`,
    [id],
  )) as BulkRun[]
  return run ?? null
}

/** Ends it, or lets it begin. */
export async function moveBulk(
  manager: EntityManager,
  run: BulkRun,
  state: BulkStateName,
  endedAt: string | null,
): Promise<BulkRun> {
  await manager.query('update bulk set state = $2, ended_at = $3, version = version + 1 where id = $1', [
    run.id,
    state,
    endedAt,
  ])
  return { ...run, state, version: run.version + 1 }
}

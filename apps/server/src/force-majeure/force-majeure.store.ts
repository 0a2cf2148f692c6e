import type { ForceMajeureWindow } from '@waarborg/domain/force-majeure'
import type { ForceMajeureId, HandlerId, PolicyCategoryId } from '@waarborg/domain/foundation'
import type { ForceMajeure } from '@waarborg/domain/policy-points'
import type { Temporal } from 'temporal-polyfill'
import type { EntityManager } from 'typeorm'
import { storedMoment } from '../database/columns.js'
import { rowsToInsert } from '../database/rows-to-insert.js'
import { writeTogether } from '../database/write-together.js'
import { FORCE_MAJEURE_COLUMNS, type ForceMajeureRow, toForceMajeure } from '../policy-points/index.js'

export interface StoredForceMajeure extends ForceMajeureWindow {
  readonly version: number
}

interface WindowRow
  extends ForceMajeureRow,
    Pick<StoredForceMajeure, 'id' | 'state' | 'recordedById' | 'version'> {}

/** The window, its row locked until the transaction ends; null when there is none. */
export async function lockForceMajeure(
  manager: EntityManager,
  id: ForceMajeureId,
): Promise<StoredForceMajeure | null> {
  const [row] = (await manager.query(
    `select f.id, f.state, f.recorded_by_id as "recordedById", f.version, ${FORCE_MAJEURE_COLUMNS}
     from force_majeure_window f where f.id = $1 for update`,
    [id],
  )) as WindowRow[]
  if (row === undefined) return null
  const { id: known, state, recordedById, version } = row
  return { id: known, state, recordedById, version, ...toForceMajeure(row) }
}

/** All that stands or waits for a second person. */
export async function knownForceMajeure(manager: EntityManager): Promise<readonly ForceMajeure[]> {
  const rows = (await manager.query(
    `select ${FORCE_MAJEURE_COLUMNS} from force_majeure_window f where f.state in ('PROPOSED', 'STANDING')`,
  )) as ForceMajeureRow[]
  return rows.map(toForceMajeure)
}

/** Which of these the office has, or ever had; null in the place of each other. */
export async function knownCategories(
  manager: EntityManager,
  ids: readonly (PolicyCategoryId | null)[],
): Promise<readonly (PolicyCategoryId | null)[]> {
  const rows = (await manager.query('select id from policy_category where id = any($1::uuid[])', [
    ids.filter((id) => id !== null),
  ])) as { id: PolicyCategoryId }[]
  const known = new Set(rows.map(({ id }) => id))
  return ids.map((id) => (id !== null && known.has(id) ? id : null))
}

interface NewForceMajeure extends ForceMajeure, Pick<ForceMajeureWindow, 'id' | 'state' | 'recordedById'> {
  readonly at: Temporal.Instant
}

export async function insertForceMajeure(
  manager: EntityManager,
  { id, state, fromOn, untilOn, categoryIds, reason, recordedById, at }: NewForceMajeure,
): Promise<void> {
  const standsAt = state === 'STANDING' ? at : null
  const told = { reasonNl: reason.NL, reasonEn: reason.EN }
  const window = { id, state, fromOn, untilOn, ...told, recordedById, recordedAt: at, standsAt }
  await writeTogether(manager, [
    rowsToInsert('force_majeure_window', [window]),
    rowsToInsert(
      'force_majeure_category',
      categoryIds.map((policyCategoryId) => ({ windowId: id, policyCategoryId })),
    ),
  ])
}

interface By {
  readonly byId: HandlerId
  readonly at: Temporal.Instant
}

/** It stands from now on, by the second person. */
export async function saveConfirmed(
  manager: EntityManager,
  { id }: Pick<StoredForceMajeure, 'id'>,
  { byId, at }: By,
): Promise<void> {
  await manager.query(
    `update force_majeure_window set state = 'STANDING', stands_at = $2, confirmed_by_id = $3, version = version + 1
     where id = $1`,
    [id, storedMoment(at), byId],
  )
}

export async function saveEnded(
  manager: EntityManager,
  { id }: Pick<StoredForceMajeure, 'id'>,
  { state, reason, byId, at }: By & { readonly state: 'DECLINED' | 'ENDED'; readonly reason: string },
): Promise<void> {
  await manager.query(
    `update force_majeure_window set state = $2, ended_by_id = $3, ended_at = $4, end_reason = $5, version = version + 1
     where id = $1`,
    [id, state, byId, storedMoment(at), reason],
  )
}

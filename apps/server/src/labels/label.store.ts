import type { ComplaintId, LabelId } from '@waarborg/domain/foundation'
import type { Label } from '@waarborg/domain/labels'
import { Temporal } from 'temporal-polyfill'
import type { EntityManager } from 'typeorm'
import { storedMoment } from '../database/columns.js'

interface LabelRow {
  readonly id: LabelId
  readonly name: string
  readonly retiredAt: string | null
  readonly version: number
}

/** All labels, as the present transaction has them; they are tens, and each name stands once. */
export async function readLabels(manager: EntityManager): Promise<readonly Label[]> {
  const rows = (await manager.query(
    'select id, name, retired_at::text as "retiredAt", version from label',
  )) as LabelRow[]
  return rows.map((row) => ({
    ...row,
    retiredAt: row.retiredAt === null ? null : Temporal.Instant.from(row.retiredAt),
  }))
}

/** New or changed; the caller holds the lock on the office. */
export async function saveLabel(
  manager: EntityManager,
  { id, name, retiredAt, version }: Label,
): Promise<void> {
  await manager.query(
    `insert into label (id, name, retired_at, version) values ($1, $2, $3, $4)
     on conflict (id) do update set name = excluded.name, retired_at = excluded.retired_at, version = excluded.version`,
    [id, name, retiredAt === null ? null : storedMoment(retiredAt), version],
  )
}

export async function labelsOn(
  manager: EntityManager,
  complaintId: ComplaintId,
): Promise<readonly LabelId[]> {
  const rows = (await manager.query('select label_id as id from complaint_label where complaint_id = $1', [
    complaintId,
  ])) as { id: LabelId }[]
  return rows.map(({ id }) => id)
}

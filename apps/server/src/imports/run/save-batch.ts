import { createHash } from 'node:crypto'
import type { ImportId } from '@waarborg/domain/foundation'
import type { Temporal } from 'temporal-polyfill'
import type { EntityManager } from 'typeorm'
import { newId } from '../../graph/new-id.js'
import type { Taken, Taking } from '../kinds/import-intake.js'
import { recordImport } from '../record-import.js'
import type { Batch } from './read-batches.js'
import type { RejectReason } from './reject-reasons.js'

/** So many reasons are kept of one import; what comes after is only counted. */
export const REJECTS_KEPT = 10_000

export interface BatchToSave {
  readonly importId: ImportId
  readonly batch: Batch<unknown>
  readonly taken: Taken
  readonly reasons: readonly RejectReason[]
  /** Rows that were taken before this batch; when it is not so, another process took them. */
  readonly recordsBefore: number
  readonly digest: string
  readonly bytesDone: number
}

/** How far the import is after this batch, in the transaction that took its rows. */
export async function saveBatch(
  manager: EntityManager,
  { importId, batch, taken, reasons, recordsBefore, digest, bytesDone }: BatchToSave,
  by: Pick<Taking, 'actor'> & { readonly at: Temporal.Instant },
): Promise<{ readonly stopAsked: boolean }> {
  const { accepted: fresh, present, changed } = taken
  const rejected = batch.records - fresh - present - changed
  const [rows] = (await manager.query(
    `update import_run set records = records + $2, lines = $3, bytes_done = $4, accepted = accepted + $5,
       present = present + $6, changed = changed + $7, rejected = rejected + $8, progressed_at = $9,
       rejects_kept = least(rejects_kept + $10, $11), version = version + 1
     where id = $1 and records = $12 and state = 'RUNNING'
     returning version, stop_asked as "stopAsked", rejects_kept as kept`,
    [
      importId,
      batch.records,
      batch.linesRead,
      bytesDone,
      fresh,
      present,
      changed,
      rejected,
      by.at.toString(),
      reasons.length,
      REJECTS_KEPT,
      recordsBefore,
    ],
  )) as [{ version: number; stopAsked: boolean; kept: number }[], number]
  const [run] = rows
  if (run === undefined) throw new Error('Another process went on with this import.')
  await keepReasons(manager, importId, reasons)
  await recordImport(
    manager,
    'rows-taken',
    { id: importId, state: 'RUNNING', version: run.version },
    {
      accepted: fresh,
      present,
      changed,
      rejected,
      firstLine: batch.firstLine,
      lastLine: batch.linesRead,
      digest,
    },
    by,
  )
  return { stopAsked: run.stopAsked }
}

async function keepReasons(
  manager: EntityManager,
  importId: ImportId,
  reasons: readonly RejectReason[],
): Promise<void> {
  if (reasons.length === 0) return
  const [counted] = (await manager.query(
    'select count(*)::int as kept from import_reject where import_id = $1',
    [importId],
  )) as { kept: number }[]
  const room = reasons.slice(0, Math.max(0, REJECTS_KEPT - (counted?.kept ?? 0)))
  if (room.length === 0) return
  await manager.query(
    `insert into import_reject (id, import_id, line, column_name, field, reason)
     select id, $2, line, column_name, field, reason::jsonb
     from unnest($1::uuid[], $3::bigint[], $4::text[], $5::text[], $6::text[]) as r(id, line, column_name, field, reason)`,
    [
      room.map(() => newId<'reject'>()),
      importId,
      room.map(({ line }) => line),
      room.map(({ column }) => column),
      room.map(({ field }) => field),
      room.map(({ reason }) => JSON.stringify(reason)),
    ],
  )
}

/** By which rows the batch can be known again without telling them. */
export const digestOf = (keys: readonly string[]): string =>
  createHash('sha256').update(keys.join('\n')).digest('hex')

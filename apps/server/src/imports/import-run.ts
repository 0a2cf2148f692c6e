import type { ImportId } from '@waarborg/domain/foundation'
import type { ImportKind, ImportState } from '@waarborg/domain/imports'
import type { EntityManager } from 'typeorm'
import type { Reads } from '../database/reads.js'
import type { ImportMapping } from './mapping/import-mapping.js'

/** A file that is taken in, as the table keeps it. Counts are of rows. */
export interface ImportRun {
  readonly id: ImportId
  readonly kind: ImportKind
  readonly state: ImportState
  readonly source: string
  readonly fileName: string
  readonly size: number
  readonly mapping: ImportMapping | null
  readonly preparedBy: string | null
  readonly records: number
  readonly lines: number
  readonly bytesDone: number
  readonly accepted: number
  readonly present: number
  readonly changed: number
  readonly rejected: number
  readonly rejectsKept: number
  readonly stopAsked: boolean
  readonly version: number
}

const columns = `select id, kind, state, source, file_name as "fileName", size::float8 as size, mapping,
  prepared_by as "preparedBy", records::float8 as records, lines::float8 as lines, bytes_done::float8 as "bytesDone",
  accepted::float8 as accepted, present::float8 as present, changed::float8 as changed, rejected::float8 as rejected,
  rejects_kept as "rejectsKept", stop_asked as "stopAsked", version from import_run`

export async function readRun(reads: Reads, id: ImportId): Promise<ImportRun | null> {
  return (await reads.row<ImportRun>({ text: `${columns} where id = $1`, values: [id] })) ?? null
}

/** The run, its row locked until the transaction ends; null when there is none. */
export async function lockRun(manager: EntityManager, id: ImportId): Promise<ImportRun | null> {
  const [run] = (await manager.query(`${columns} where id = $1 for update`, [id])) as ImportRun[]
  return run ?? null
}

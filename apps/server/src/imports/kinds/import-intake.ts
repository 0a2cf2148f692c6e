import type { Actor } from '@waarborg/domain/access'
import type { ImportId, Result } from '@waarborg/domain/foundation'
import type { Known, RowFault } from '@waarborg/domain/imports'
import type { Temporal } from 'temporal-polyfill'
import type { EntityManager } from 'typeorm'
import type { Ask } from '../../database/reads.js'
import type { Office } from '../../office.js'
import type { MappedRow } from '../mapping/compile-mapping.js'

/** What a batch of rows is taken in for. */
export interface Taking {
  readonly office: Pick<Office, 'derive'>
  readonly importId: ImportId
  readonly source: string
  readonly actor: Actor
  readonly at: Temporal.Instant
}

/** What became of a batch. */
export interface Taken {
  readonly accepted: number
  readonly present: number
  readonly changed: number
  /** Rows that cannot be taken after all, by their place in the batch. */
  readonly faults: ReadonlyMap<number, readonly RowFault[]>
}

/** What rows are looked at for before they are taken. */
export interface Rehearsing {
  readonly ask: Ask
  readonly source: string
  readonly known: Known
}

/** Rows as they would be taken one after another; nothing is written. */
export interface Rehearsal<Row> {
  /** Why the next rows of the file are not taken after all, by their place among these. */
  faultsOf(rows: readonly Row[]): Promise<Taken['faults']>
}

/** Rows that are taken together, each put in as it is read; for most kinds a list will do. */
export interface Gathering<Row> {
  push(row: Row): unknown
}

/** How one kind of rows is read and taken in. */
export interface ImportIntake<Row, Rows extends Gathering<Row> = Row[]> {
  /** So many rows are one transaction. */
  readonly rowsAtOnce: number
  /** So many transactions at once: two only where no two rows of one file can wait for each other. */
  readonly writers: 1 | 2
  read(mapped: MappedRow, known: Known): Result<Row, RowFault>
  /** By what a row is known: with its source it is taken once. */
  keyOf(row: Row): string
  /** What is said of a row whose key stands earlier in the file. */
  readonly twice: RowFault
  /** What would be taken, field by field, for a preview. */
  show(row: Row): Readonly<Record<string, string | null>>
  /** Only where it shows beside the rows before it, and beside what stands here, that a row cannot be taken. */
  rehearse?(rehearsing: Rehearsing): Rehearsal<Row>
  /**
   * Room for the rows of one transaction.
   * @param before rows that are written, whose room can be used again
   */
  gather(before?: Rows): Rows
  take(manager: EntityManager, rows: Rows, taking: Taking): Promise<Taken>
}

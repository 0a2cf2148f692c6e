import { once } from 'node:events'
import type pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import type { EntityManager } from 'typeorm'
import type { CopyBinary } from './copy-binary.js'

/** Thousands of rows may take longer than a question, however slow the machine is. */
const PATIENCE_IN_MS = 120_000

/** Rows for a table by COPY, within the transaction of the manager: the shortest way in for thousands. */
export async function copyIn(
  manager: EntityManager,
  table: string,
  columns: readonly string[],
  rows: CopyBinary,
): Promise<void> {
  const client = (await manager.queryRunner?.connect()) as pg.ClientBase | undefined
  if (client === undefined) throw new Error('Rows are copied in within a transaction.')
  const copying = copyFrom(`copy ${table} (${columns.join(', ')}) from stdin (format binary)`)
  const stream = client.query(Object.assign(copying, { query_timeout: PATIENCE_IN_MS }))
  stream.end(rows.read())
  await once(stream, 'finish')
}

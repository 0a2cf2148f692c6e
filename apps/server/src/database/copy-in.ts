import { once } from 'node:events'
import type pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import type { EntityManager } from 'typeorm'
import { CopyBinary } from './copy-binary.js'

/** Thousands of rows may take longer than a question, however slow the machine is. */
const PATIENCE_IN_MS = 120_000
/** More than a connection keeps to itself: its room is used again only when it has gone. */
const PIECE_IN_BYTES = 1 << 20
/** The row that fills a piece goes with it. */
const ROOM_IN_BYTES = PIECE_IN_BYTES + (1 << 18)

/**
 * Rows for a table by COPY, within the transaction of the manager: the shortest way in for thousands. They go piece by
 * piece, so that no more than one piece is in memory.
 * @param write adds the row of an item, or none; `turn` counts them from 0
 */
export async function copyIn<Item>(
  manager: EntityManager,
  table: string,
  columns: readonly string[],
  items: Iterable<Item>,
  write: (rows: CopyBinary, item: Item, turn: number) => void,
): Promise<void> {
  const client = (await manager.queryRunner?.connect()) as pg.ClientBase | undefined
  if (client === undefined) throw new Error('Rows are copied in within a transaction.')
  const copying = copyFrom(`copy ${table} (${columns.join(', ')}) from stdin (format binary)`)
  const stream = client.query(Object.assign(copying, { query_timeout: PATIENCE_IN_MS }))
  const rows = new CopyBinary(ROOM_IN_BYTES)
  let turn = 0
  for (const item of items) {
    write(rows, item, turn)
    turn += 1
    if (rows.length < PIECE_IN_BYTES) continue
    if (!stream.write(rows.read())) await once(stream, 'drain')
    rows.clear()
  }
  rows.end()
  stream.end(rows.read())
  await once(stream, 'finish')
}

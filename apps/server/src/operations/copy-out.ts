import { createHash } from 'node:crypto'
import type pg from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import { PART_IN_BYTES } from './archive-format.js'
import type { ArchiveWriter } from './archive-writer.js'

/** Writes what COPY gives of a table or query into parts of a folder. */
export async function copyOut(client: pg.Client, archive: ArchiveWriter, folder: string, source: string) {
  const stream = client.query(copyTo(`copy ${source} to stdout`))
  const hash = createHash('sha256')
  let parts = 0
  let waiting: Buffer[] = []
  let size = 0
  const write = async () => {
    parts += 1
    await archive.add(`${folder}/${String(parts).padStart(6, '0')}.copy`, Buffer.concat(waiting))
    waiting = []
    size = 0
  }
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    hash.update(chunk)
    waiting.push(chunk)
    size += chunk.length
    if (size >= PART_IN_BYTES) await write()
  }
  if (size > 0) await write()
  return { rows: stream.rowCount, sha256: hash.digest('hex') }
}

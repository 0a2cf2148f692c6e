import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type pg from 'pg'
import { hashOf, namedFiles } from '../database/files-invariant.js'
import type { ArchiveWriter } from './archive-writer.js'
import { storedFiles } from './stored-files.js'
import type { OfficeTable } from './tables-of-office.js'

/** Every file that a row names; one that is not what its row says is told and left out. */
export async function copyFiles(
  client: pg.Client,
  archive: ArchiveWriter,
  shapes: readonly OfficeTable[],
  { dataFolder, report }: { readonly dataFolder: string; readonly report: (step: string) => void },
) {
  const all = createHash('sha256')
  const damagedFiles: string[] = []
  let count = 0
  let bytes = 0
  const ask = async (text: string, values: unknown[]) =>
    (await client.query<{ id: string; sha256: string }>(text, values)).rows
  // An office that has not been brought to this version may lack a table.
  const kept = storedFiles.filter(({ table }) => shapes.some(({ name }) => name === table))
  for (const stored of kept) {
    for await (const { id, sha256 } of namedFiles(stored, ask)) {
      const path = stored.pathOf(dataFolder, id)
      if ((await hashOf(path)) !== sha256) {
        damagedFiles.push(`${stored.folder}/${id}`)
        continue
      }
      const { size } = await stat(path)
      await archive.addStream(`files/${stored.folder}/${id}/${sha256}`, size, createReadStream(path))
      all.update(`${stored.folder} ${id} ${sha256}\n`)
      count += 1
      bytes += size
      if (count % 1_000 === 0) report(`files: ${count}, ${Math.ceil(bytes / 1_000_000)} MB so far`)
    }
  }
  report(`files: ${count}, ${Math.ceil(bytes / 1_000_000)} MB`)
  return { count, bytes, sha256: all.digest('hex'), damagedFiles }
}

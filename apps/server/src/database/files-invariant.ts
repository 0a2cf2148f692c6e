import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { examplesOf, type Invariant } from './invariant.js'
import type { StoredFiles } from './stored-files.js'

const PAGE = 500
const BEFORE_ALL = '00000000-0000-0000-0000-000000000000'

/** Each file that a row names, page by page. */
export async function* namedFiles(
  { statement }: StoredFiles,
  ask: (text: string, values: unknown[]) => Promise<{ id: string; sha256: string }[]>,
): AsyncGenerator<{ readonly id: string; readonly sha256: string }> {
  for (let after = BEFORE_ALL; ; ) {
    const rows = await ask(statement, [after, PAGE])
    yield* rows
    const last = rows.at(-1)
    if (last === undefined) return
    after = last.id
  }
}

/** Whether each file that a row names is there with its hash. */
export const filesInvariant = (name: string, stored: StoredFiles): Invariant => ({
  name,
  async check({ reads, dataFolder }) {
    const damaged: string[] = []
    let looked = 0
    const ask = (text: string, values: unknown[]) =>
      reads.rows<{ id: string; sha256: string }>({ text, values })
    for await (const { id, sha256 } of namedFiles(stored, ask)) {
      looked += 1
      if ((await hashOf(stored.pathOf(dataFolder, id))) !== sha256) damaged.push(id)
    }
    return { looked, faults: damaged.length, examples: examplesOf(damaged) }
  },
})

/** SHA-256 of a file in hexadecimal; null when it cannot be read. */
export async function hashOf(path: string): Promise<string | null> {
  const hash = createHash('sha256')
  try {
    for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) hash.update(chunk)
  } catch {
    return null
  }
  return hash.digest('hex')
}

import type { ImportKind } from '@waarborg/domain/imports'
import type { TestOffice } from '../test-office/test-office.fixture.js'
import { readRun } from './import-run.js'
import { planImport } from './plan-import.js'
import { importFromFile } from './run/import-from-file.js'
import { rejectsAsCsv } from './run/write-rejects.js'

interface FileOfRows {
  readonly kinds: readonly ImportKind[]
  readonly path: string
  readonly mapping?: string | null
  readonly signal?: AbortSignal
  readonly onProgress?: () => void
}

/** Takes a file in as the command does; its counts, and its rejects without their heading. */
export async function takeRows(
  { app: { office } }: TestOffice,
  { kinds, path, mapping = null, signal = new AbortController().signal, onProgress = () => {} }: FileOfRows,
) {
  const plan = await planImport(path, { kinds, file: path, mapping, source: null })
  if (!plan.ok) throw new Error(plan.rejections.join('\n'))
  const { id } = await importFromFile(office, path, plan.value, { signal, onProgress })
  const run = await readRun(office.reads, id)
  if (run === null) throw new Error('The import is gone.')
  const rejects: string[] = []
  for await (const line of rejectsAsCsv(office.reads, id, 'NL')) rejects.push(line.trim())
  const { accepted: fresh, present, changed, rejected } = run
  return { counts: { fresh, present, changed, rejected }, rejects: rejects.slice(1) }
}

import { createWriteStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ImportId } from '@waarborg/domain/foundation'
import type { ImportKind } from '@waarborg/domain/imports'
import { refusalWordsOf } from '../imports/file/file-refusal.words.js'
import { readRun } from '../imports/import-run.js'
import { type ImportPlan, planImport } from '../imports/plan-import.js'
import { importFromFile } from '../imports/run/import-from-file.js'
import type { ImportOffice } from '../imports/run/run-import.js'
import { rejectsAsCsv } from '../imports/run/write-rejects.js'
import { dryRun } from './import-dry-run.js'
import { showProgress } from './import-progress.js'
import { pathGiven } from './path-given.js'
import { withOffice } from './with-office.js'

export interface ImportCall {
  readonly kinds: readonly ImportKind[]
  readonly file: string
  readonly mapping: string | null
  readonly source: string | null
  readonly dryRun: boolean
}

/** Takes a file in from the command line, or shows what that would do. Exit code 2: nothing was begun. */
export async function importFile(call: ImportCall): Promise<void> {
  const path = pathGiven(call.file)
  const plan = await planImport(path, { ...call, mapping: await mappingText(call.mapping) })
  if (!plan.ok) {
    for (const reason of plan.rejections) console.error(reason)
    process.exitCode = 2
    return
  }
  await withOffice(async (office) =>
    call.dryRun ? dryRun(office, path, plan.value) : take(office, path, plan.value),
  )
}

async function mappingText(file: string | null): Promise<string | null> {
  if (file === null) return null
  return readFile(pathGiven(file), 'utf8').catch((fault: { code?: string }) => {
    console.error(`The mapping ${file} cannot be read (${fault.code}).`)
    process.exit(2)
  })
}

async function take(office: ImportOffice, path: string, plan: ImportPlan): Promise<boolean> {
  const asked = new AbortController()
  const stop = () => asked.abort()
  process.on('SIGINT', stop).on('SIGTERM', stop)
  const progress = showProgress()
  const options = { signal: asked.signal, onProgress: progress.tell }
  const { id, recordsBefore, result } = await importFromFile(office, path, plan, options)
  progress.end()
  process.off('SIGINT', stop).off('SIGTERM', stop)
  if (recordsBefore > 0) console.log(`It went on after row ${recordsBefore}, where it was.`)
  if (result.kind === 'busy') {
    console.error(`Another process is importing from ${plan.source} now. Wait for it, or stop it first.`)
    return false
  }
  if (result.kind === 'refused') {
    console.error(refusalWordsOf(result.refusal, 'EN').message)
    return false
  }
  await summarise(office, id, path)
  if (result.kind !== 'finished') console.log('Stopped. Run the same command again to go on.')
  return result.kind === 'finished'
}

async function summarise(office: ImportOffice, id: ImportId, path: string): Promise<void> {
  const run = await readRun(office.reads, id)
  if (run === null) throw new Error('The import is gone.')
  const { accepted, present, changed, rejected, rejectsKept } = run
  console.log(
    `${run.records} rows: ${accepted} taken, ${present} were here already, ${changed} changed, ${rejected} rejected.`,
  )
  if (rejected === 0) return
  const file = `${path}.rejects.csv`
  const written = await pipeline(
    Readable.from(rejectsAsCsv(office.reads, id, 'EN')),
    createWriteStream(file),
  ).then(
    () => true,
    (fault: { code?: string }) => {
      console.error(`${file} cannot be written (${fault.code}); the reasons stand in the staff app too.`)
      return false
    },
  )
  if (written) console.log(`The first ${rejectsKept} reasons stand in ${file}.`)
}

import { rm } from 'node:fs/promises'
import type { Actor } from '@waarborg/domain/access'
import { accepted, type ImportId, type Result } from '@waarborg/domain/foundation'
import type { Office } from '../../office.js'
import type { FileSurvey } from '../csv/survey.js'
import type { FileRefusal } from '../file/file-refusal.js'
import { fileOf } from '../file/import-folder.js'
import type { ImportRun } from '../import-run.js'
import { beginRun, endRun, refuseRun } from './change-run.js'
import { lockSource } from './lock-source.js'
import { openFile } from './open-file.js'
import { type Progress, takeFile } from './take-file.js'

/** What an import needs of an office: a command works without a server. */
export type ImportOffice = Pick<Office, 'reads' | 'transact' | 'now' | 'derive' | 'dataFolder'>

export interface RunOptions {
  /** Aborted: ends after the rows it is at. */
  readonly signal: AbortSignal
  readonly onProgress?: (progress: Progress) => void
  /** Where the file is, when it was not uploaded. */
  readonly path?: string
  /** What was found of the file at `path` a moment ago. */
  readonly survey?: FileSurvey
  readonly actor?: Actor
  /** Leaves one alone that was stopped after it was asked for. */
  readonly onlyWhenAskedFor?: true
}

export type RunResult =
  | { readonly kind: 'finished' | 'stopped' | 'interrupted' | 'busy' | 'nothing-to-do' }
  | { readonly kind: 'refused'; readonly refusal: FileRefusal }

/**
 * Takes the rows of a file that are not taken yet, batch by batch; each batch with its progress, journal entry and
 * event is one transaction, so that a killed process loses and doubles nothing. One import of a source runs at a
 * time; another answers `busy`.
 */
export async function runImport(
  office: ImportOffice,
  importId: ImportId,
  options: RunOptions,
): Promise<RunResult> {
  const actor = options.actor ?? { kind: 'system' }
  const alone = await office.transact<RunResult, never>(async (manager) => {
    if (!(await lockSource(manager, importId))) return accepted({ kind: 'busy' })
    return accepted(await runAlone(office, importId, { ...options, actor }))
  })
  if (!alone.ok) throw new Error('An import cannot be refused by its lock.')
  return alone.value
}

async function runAlone(
  office: ImportOffice,
  importId: ImportId,
  options: RunOptions & { readonly actor: Actor },
): Promise<RunResult> {
  const { actor, path = fileOf(office.dataFolder, importId) } = options
  const run = await beginRun(office, importId, actor, options.onlyWhenAskedFor === true)
  if (run === null) return { kind: 'nothing-to-do' }
  const file = await openFile(path, run, options.survey)
  if (!file.ok) return giveUp(office, run, file, actor, options.path === undefined ? path : null)
  const ended = await takeFile(office, run, file.value, options)
  if (ended === 'interrupted') return { kind: 'interrupted' }
  await endRun(office, run.id, ended === 'stopped' ? 'STOPPED' : 'FINISHED', actor)
  // What was sent is somebody's data: once it is taken in it is not kept a second time.
  if (ended === 'finished' && options.path === undefined) await rm(path, { force: true })
  return { kind: ended }
}

async function giveUp(
  office: ImportOffice,
  run: ImportRun,
  { rejections }: Extract<Result<never, FileRefusal>, { ok: false }>,
  actor: Actor,
  sent: string | null,
): Promise<RunResult> {
  const [refusal] = rejections
  if (refusal === undefined) throw new Error('A refusal has a reason.')
  await refuseRun(office, run.id, refusal, actor)
  if (sent !== null) await rm(sent, { force: true })
  return { kind: 'refused', refusal }
}

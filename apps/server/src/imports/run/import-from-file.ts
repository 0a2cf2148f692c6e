import { basename } from 'node:path'
import type { ImportId } from '@waarborg/domain/foundation'
import type { ImportPlan } from '../plan-import.js'
import { endRun } from './change-run.js'
import { findOrPrepare } from './find-or-prepare.js'
import { type ImportOffice, type RunOptions, type RunResult, runImport } from './run-import.js'
import { surveyFile } from './survey-file.js'

export interface ImportedFile {
  readonly id: ImportId
  /** Rows that an earlier run of this very file had taken. */
  readonly recordsBefore: number
  readonly result: RunResult
}

/** Takes a file in where it stands, as a command does; the same file with the same plan goes on where it was. */
export async function importFromFile(
  office: ImportOffice,
  path: string,
  plan: ImportPlan,
  options: Pick<RunOptions, 'signal' | 'onProgress'>,
): Promise<ImportedFile> {
  const actor = { kind: 'system' } as const
  const survey = await surveyFile(path)
  const file = { ...plan, survey, fileName: basename(path) }
  const { id, recordsBefore } = await findOrPrepare(office, file, actor)
  const result = await runImport(office, id, { ...options, path, survey, actor })
  if (result.kind === 'interrupted') await endRun(office, id, 'STOPPED', actor)
  return { id, recordsBefore, result }
}

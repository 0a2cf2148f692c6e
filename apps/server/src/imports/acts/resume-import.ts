import { accepted, type ImportId, type Result } from '@waarborg/domain/foundation'
import type { RequestContext } from '../../graph/context.js'
import { changeImport } from './change-import.js'
import type { ImportRejection } from './import-rejection.js'
import { askForRun } from './start-import.js'

/** Goes on where it was stopped or broken off; no row is taken twice. */
export function resumeImport(
  context: RequestContext,
  input: { readonly importId: string },
): Promise<Result<ImportId, ImportRejection>> {
  const change = { action: 'RESUME', act: 'import-asked-for', state: 'WAITING' } as const
  return changeImport(context, input.importId, change, async (run, manager) => {
    await manager.query('update import_run set stop_asked = false, ended_at = null where id = $1', [run.id])
    await askForRun(manager, run.id, context)
    return accepted(null)
  })
}

import { accepted, type ImportId, type Result } from '@waarborg/domain/foundation'
import type { RequestContext } from '../../graph/context.js'
import { addJob } from '../../jobs/index.js'
import { fileOf } from '../file/import-folder.js'
import { readHeading } from '../file/read-heading.js'
import { checkMapping } from '../mapping/check-mapping.js'
import type { ImportMapping } from '../mapping/import-mapping.js'
import { RUN_IMPORT } from '../run/run-import.task-name.js'
import { changeImport } from './change-import.js'
import type { ImportRejection } from './import-rejection.js'

export interface StartImport {
  readonly importId: string
  readonly mapping: ImportMapping
}

/** Asks for an import with this mapping; it begins as soon as a worker is free. */
export function startImport(
  context: RequestContext,
  input: StartImport,
): Promise<Result<ImportId, ImportRejection>> {
  const change = { action: 'START', act: 'import-asked-for', state: 'WAITING' } as const
  return changeImport(context, input.importId, change, async (run, manager) => {
    const heading = await readHeading(fileOf(context.office.dataFolder, run.id))
    const checked = checkMapping(run.kind, input.mapping, heading.ok ? heading.value.columns : null)
    if (!checked.ok) return checked
    await manager.query('update import_run set mapping = $2 where id = $1', [
      run.id,
      JSON.stringify(input.mapping),
    ])
    await askForRun(manager, run.id, context)
    return accepted(null)
  })
}

/** Imports run one after another, so that mails and reminders go on beside them. */
export const askForRun = (
  manager: Parameters<typeof addJob>[0],
  importId: ImportId,
  { requestId }: Pick<RequestContext, 'requestId'>,
): Promise<void> =>
  addJob(manager, RUN_IMPORT, { importId }, { requestId, queue: 'imports', key: `import ${importId}` })

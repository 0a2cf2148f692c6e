import { accepted, type ImportId, type Result, refused } from '@waarborg/domain/foundation'
import { importActions } from '@waarborg/domain/imports'
import type { RequestContext } from '../../graph/context.js'
import { decodeId } from '../../graph/ids.js'
import { lockRun } from '../import-run.js'
import { recordImport } from '../record-import.js'
import { lockSource } from '../run/lock-source.js'
import type { ImportRejection } from './import-rejection.js'

/** Stops an import: one that waits at once, one that runs after the rows it is at. */
export function stopImport(
  context: RequestContext,
  input: { readonly importId: string },
): Promise<Result<ImportId, ImportRejection>> {
  const id = decodeId('import', input.importId)
  return context.office.transact<ImportId, ImportRejection>(async (manager) => {
    const run = id === null ? null : await lockRun(manager, id)
    if (run === null) return refused({ kind: 'unknown', path: ['importId'], noun: 'import' })
    if (!importActions(run.state).includes('STOP'))
      return refused({ kind: 'not-in-this-state', path: ['importId'] })
    await manager.query('update import_run set stop_asked = true, version = version + 1 where id = $1', [
      run.id,
    ])
    // One that says it runs while nobody holds its source was broken off.
    const stopped = run.state === 'WAITING' || (await lockSource(manager, run.id))
    if (stopped)
      await manager.query(`update import_run set state = 'STOPPED', ended_at = $2 where id = $1`, [
        run.id,
        context.at.toString(),
      ])
    const after = { id: run.id, state: stopped ? 'STOPPED' : run.state, version: run.version + 1 } as const
    await recordImport(manager, 'import-stopped', after, { records: run.records }, context)
    return accepted(run.id)
  })
}

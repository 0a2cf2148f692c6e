import { accepted, type ImportId, type Result, refused } from '@waarborg/domain/foundation'
import { type ImportAction, type ImportState, importActions, mayBring } from '@waarborg/domain/imports'
import type { EntityManager } from 'typeorm'
import type { RequestContext } from '../../graph/context.js'
import { decodeId } from '../../graph/ids.js'
import { type ImportRun, lockRun } from '../import-run.js'
import { type ImportActName, recordImport } from '../record-import.js'
import type { ImportRejection } from './import-rejection.js'

export interface ImportChange {
  readonly action: ImportAction
  readonly act: ImportActName
  readonly state: ImportState
}

/** One act of staff on one import: lock, look whether it can be done now, write, record; one transaction. */
export function changeImport(
  context: RequestContext,
  importId: string,
  change: ImportChange,
  write: (run: ImportRun, manager: EntityManager) => Promise<Result<null, ImportRejection>>,
): Promise<Result<ImportId, ImportRejection>> {
  const id = decodeId('import', importId)
  return context.office.transact<ImportId, ImportRejection>(async (manager) => {
    const run = id === null ? null : await lockRun(manager, id)
    if (run === null) return refused({ kind: 'unknown', path: ['importId'], noun: 'import' })
    if (!mayBring(context.actor, run.kind)) return refused({ kind: 'not-yours-to-bring', path: ['importId'] })
    if (!importActions(run.state).includes(change.action))
      return refused({ kind: 'not-in-this-state', path: ['importId'] })
    const written = await write(run, manager)
    if (!written.ok) return written
    await manager.query('update import_run set state = $2, version = version + 1 where id = $1', [
      run.id,
      change.state,
    ])
    const after = { id: run.id, state: change.state, version: run.version + 1 }
    await recordImport(manager, change.act, after, {}, context)
    return accepted(run.id)
  })
}

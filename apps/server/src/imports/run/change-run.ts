import type { Actor } from '@waarborg/domain/access'
import { accepted, type ImportId } from '@waarborg/domain/foundation'
import type { ImportState } from '@waarborg/domain/imports'
import type { EntityManager } from 'typeorm'
import type { FileRefusal } from '../file/file-refusal.js'
import { type ImportRun, lockRun } from '../import-run.js'
import { type ImportActName, recordImport } from '../record-import.js'
import type { ImportOffice } from './run-import.js'

const ASKED_FOR: readonly ImportState[] = ['WAITING', 'RUNNING']
const BEGINNABLE: readonly ImportState[] = [...ASKED_FOR, 'READY', 'STOPPED']

/** Begins a run or goes on with it; null when there is nothing left to do. */
export async function beginRun(
  office: ImportOffice,
  importId: ImportId,
  actor: Actor,
  onlyWhenAskedFor: boolean,
): Promise<ImportRun | null> {
  const begun = await office.transact<ImportRun | null, never>(async (manager) => {
    const run = await lockRun(manager, importId)
    if (run === null || !(onlyWhenAskedFor ? ASKED_FOR : BEGINNABLE).includes(run.state))
      return accepted(null)
    const at = office.now()
    await manager.query(
      `update import_run set state = 'RUNNING', started_at = coalesce(started_at, $2), resumed_at = $2,
         records_before = records, stop_asked = false, ended_at = null, version = version + 1 where id = $1`,
      [importId, at.toString()],
    )
    const after = { id: importId, state: 'RUNNING', version: run.version + 1 } as const
    await recordImport(manager, 'import-begun', after, { records: run.records }, { actor, at })
    return accepted({ ...run, ...after })
  })
  return begun.ok ? begun.value : null
}

/** Every row was taken or rejected, or somebody stopped it. */
export function endRun(
  office: ImportOffice,
  importId: ImportId,
  state: 'STOPPED' | 'FINISHED',
  actor: Actor,
): Promise<void> {
  const act = state === 'STOPPED' ? 'import-stopped' : 'import-finished'
  return change(office, importId, { state, act, actor }, async () => {})
}

/** The file as a whole cannot be taken. */
export function refuseRun(
  office: ImportOffice,
  importId: ImportId,
  refusal: FileRefusal,
  actor: Actor,
): Promise<void> {
  const ending = { state: 'REFUSED', act: 'import-refused', actor } as const
  return change(office, importId, ending, async (manager) => {
    await manager.query('update import_run set refusal = $2 where id = $1', [
      importId,
      JSON.stringify(refusal),
    ])
  })
}

async function change(
  office: ImportOffice,
  importId: ImportId,
  ending: { readonly state: ImportState; readonly act: ImportActName; readonly actor: Actor },
  write: (manager: EntityManager) => Promise<void>,
): Promise<void> {
  await office.transact(async (manager) => {
    const run = await lockRun(manager, importId)
    if (run === null) throw new Error('The import is gone.')
    const at = office.now()
    await manager.query(
      'update import_run set state = $2, ended_at = $3, stop_asked = false, version = version + 1 where id = $1',
      [importId, ending.state, at.toString()],
    )
    await write(manager)
    const after = { id: importId, state: ending.state, version: run.version + 1 }
    const { accepted: fresh, present, changed, rejected } = run
    const counts = { records: run.records, accepted: fresh, present, changed, rejected }
    await recordImport(manager, ending.act, after, counts, { actor: ending.actor, at })
    return accepted(null)
  })
}

import type { ImportId } from '@waarborg/domain/foundation'
import type { EntityManager } from 'typeorm'

/**
 * Holds the source of an import until the transaction ends, so that one import of it runs at a time; PostgreSQL lets it
 * go when the process is gone. False: another process holds it.
 */
export async function lockSource(manager: EntityManager, importId: ImportId): Promise<boolean> {
  const [row] = (await manager.query(
    `select pg_try_advisory_xact_lock(hashtextextended('import of ' || kind || ' ' || source, 0)) as locked
     from import_run where id = $1`,
    [importId],
  )) as { locked: boolean }[]
  if (row === undefined) throw new Error('There is no such import.')
  return row.locked
}

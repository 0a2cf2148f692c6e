import type { LedgerEntryId } from '@waarborg/domain/foundation'
import type { EntityManager } from 'typeorm'
import { rowsToInsert } from '../database/rows-to-insert.js'
import { writeTogether } from '../database/write-together.js'

/** That accounts know of these entries from where they come, so that no notice of them is owed. */
export async function noteToldElsewhere(
  manager: EntityManager,
  entries: readonly LedgerEntryId[],
): Promise<void> {
  if (entries.length === 0) return
  const rows = entries.map((entryId) => ({ entryId }))
  await writeTogether(manager, [rowsToInsert('told_elsewhere', rows)])
}

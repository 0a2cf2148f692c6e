import { accepted, type BulkId, type Result, refused } from '@waarborg/domain/foundation'
import { storedMoment } from '../../database/columns.js'
import type { RequestContext } from '../../graph/context.js'
import { decodeId } from '../../graph/ids.js'
import { requireStaff } from '../../graph/permission.js'
import type { BulkRejection } from './bulk-rejection.words.js'
import { lockBulk, moveBulk } from './bulk-run.js'
import { announceBulk, journalBulk } from './record-bulk.js'

/** Stops it: one that waits at once, one that runs after the complaints it is at. What was done stays. */
export function stopBulk(
  context: RequestContext,
  input: { readonly bulkId: string },
): Promise<Result<BulkId, BulkRejection>> {
  const { handlerId } = requireStaff(context)
  const id = decodeId('bulk', input.bulkId)
  return context.office.transact<BulkId, BulkRejection>(async (manager) => {
    const run = id === null ? null : await lockBulk(manager, id)
    if (run === null || run.askedBy !== handlerId)
      return refused({ kind: 'unknown', path: ['bulkId'], noun: 'bulk' })
    if (run.state === 'STOPPED' || run.state === 'FINISHED')
      return refused({ kind: 'ended', path: ['bulkId'] })
    if (run.stopAsked) return accepted(run.id)
    await manager.query('update bulk set stop_asked = true where id = $1', [run.id])
    const after = await moveBulk(
      manager,
      run,
      run.state === 'WAITING' ? 'STOPPED' : run.state,
      run.state === 'WAITING' ? storedMoment(context.at) : null,
    )
    await journalBulk(manager, 'bulk-stopped', run.id, { done: run.done, refused: run.refused }, context)
    await announceBulk(manager, after, context.at)
    return accepted(run.id)
  })
}

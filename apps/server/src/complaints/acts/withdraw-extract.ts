import { withdrawExtract as decide } from '@waarborg/domain/complaints'
import { type ComplaintId, type ExtractId, refused } from '@waarborg/domain/foundation'
import type { EntityManager } from 'typeorm'
import type { RequestContext } from '../../graph/context.js'
import { decodeId } from '../../graph/ids.js'
import { type ChangeResult, type ComplaintChangeInput, changeComplaint } from './change-complaint.js'

export interface WithdrawExtract extends ComplaintChangeInput {
  readonly extractId: string
}

/** Keeps the seller from an extract of this complaint from now on (D-16). */
export function withdrawExtract(context: RequestContext, input: WithdrawExtract): Promise<ChangeResult> {
  return changeComplaint(context, 'extract-withdrawn', input, async (complaint, manager) => {
    const extract = await extractOf(manager, complaint.id, decodeId('extract', input.extractId))
    if (extract === null) return refused({ kind: 'unknown', path: ['extractId'], noun: 'extract' } as const)
    const outcome = decide(complaint, { extract, actor: context.actor })
    if (!outcome.ok) return outcome
    await manager.query('update complaint_extract set withdrawn_at = $2 where id = $1', [
      extract.id,
      context.at.toString(),
    ])
    return outcome
  })
}

/** The caller holds the lock on the complaint. */
async function extractOf(
  manager: EntityManager,
  complaintId: ComplaintId,
  id: ExtractId | null,
): Promise<{ readonly id: ExtractId; readonly isWithdrawn: boolean } | null> {
  const [row] = (await manager.query(
    'select id, withdrawn_at is not null as "isWithdrawn" from complaint_extract where id = $1 and complaint_id = $2',
    [id, complaintId],
  )) as { id: ExtractId; isWithdrawn: boolean }[]
  return row ?? null
}

import { removeFile as decide } from '@waarborg/domain/complaints'
import { type AttachmentId, type ComplaintId, type HandlerId, refused } from '@waarborg/domain/foundation'
import type { EntityManager } from 'typeorm'
import { giveUpAttachment } from '../../attachments/index.js'
import type { RequestContext } from '../../graph/context.js'
import { decodeId } from '../../graph/ids.js'
import { type BesideInput, writeBeside } from '../acts/write-beside.js'
import { type BesideChangeResult, callTo } from './beside-payload.js'

export interface RemoveFile extends BesideInput {
  readonly complaintId: string
  readonly attachmentId: string
}

/** Staff take away a file that was added by mistake; the journal keeps that it was there. */
export function removeFile(context: RequestContext, input: RemoveFile): Promise<BesideChangeResult> {
  const { at } = context
  const call = callTo('file-removed', input, decodeId('complaint', input.complaintId))
  return writeBeside(context, call, async (complaint, manager, actor) => {
    const file = await fileOf(manager, complaint.id, decodeId('attachment', input.attachmentId))
    if (file === null)
      return refused({ kind: 'unknown', path: ['attachmentId'], noun: 'attachment' } as const)
    const decided = decide(complaint, { ...file, actor })
    if (decided.ok) await giveUpAttachment(manager, file.id, at)
    return decided
  })
}

/** The caller holds the lock on the complaint. */
async function fileOf(
  manager: EntityManager,
  complaintId: ComplaintId,
  id: AttachmentId | null,
): Promise<{ readonly id: AttachmentId; readonly addedById: HandlerId | null } | null> {
  const [row] = (await manager.query(
    'select id, added_by_id as "addedById" from attachment where id = $1 and complaint_id = $2',
    [id, complaintId],
  )) as { id: AttachmentId; addedById: HandlerId | null }[]
  return row ?? null
}

import type { PublicActor, StaffActor } from '@waarborg/domain/access'
import {
  type AddedFiles,
  type Complaint,
  type ComplaintRejection,
  addFiles as decide,
} from '@waarborg/domain/complaints'
import type { AttachmentId, Result } from '@waarborg/domain/foundation'
import type { EntityManager } from 'typeorm'
import { claimAttachments, findClaimable } from '../../attachments/index.js'
import type { RequestContext } from '../../graph/context.js'
import { decodeId } from '../../graph/ids.js'
import { type BesideInput, writeBeside } from '../acts/write-beside.js'
import { type BesideChangeResult, callTo } from './beside-payload.js'

/** A file that was sent, by its ticket. */
export interface SentFile {
  readonly ticket: string
  readonly remark?: string | null
}

export interface AddFiles extends BesideInput {
  readonly complaintId: string
  readonly files: readonly SentFile[]
}

/** Staff put files beside a complaint that they work on. */
export function addFiles(context: RequestContext, input: AddFiles): Promise<BesideChangeResult> {
  const complaintId = decodeId('complaint', input.complaintId)
  return writeBeside(context, callTo('files-added', input, complaintId), (complaint, manager, actor) =>
    claimFiles(manager, complaint, input.files, { actor, at: context.at }),
  )
}

/** Makes the files those of the complaint, each with its remark, or says of each what is wrong. */
export async function claimFiles(
  manager: EntityManager,
  complaint: Complaint,
  sent: readonly SentFile[],
  { actor, at }: Pick<RequestContext, 'at'> & { readonly actor: StaffActor | PublicActor },
): Promise<Result<AddedFiles, ComplaintRejection>> {
  const files = sent.filter(({ ticket }, place) => sent.findIndex((one) => one.ticket === ticket) === place)
  const tickets = files.map(({ ticket }) => ticket)
  const found = await findClaimable(manager, tickets, ['files'], at)
  const [row] = (await manager.query(
    'select count(*)::int as count from attachment where complaint_id = $1',
    [complaint.id],
  )) as { count: number }[]
  const named = files.map(({ remark = null }, place) => ({
    id: (found.ok ? found.value[place] : undefined) ?? NOT_THERE,
    remark,
  }))
  const decided = decide(complaint, { files: named, present: row?.count ?? 0, actor })
  if (!decided.ok) return decided
  if (!found.ok) return found
  await claimAttachments(manager, decided.value.files, {
    complaintId: complaint.id,
    at,
    addedById: actor.kind === 'staff' ? actor.handlerId : null,
    ofComplainant: actor.kind === 'public',
  })
  return decided
}

/** Of what could not be found; nothing is written then. */
const NOT_THERE = '' as AttachmentId

import type { RequestContext } from '../graph/context.js'
import type { JsonOf } from '../graph/list-definition.js'
import { loadNode, loadOfMany } from '../graph/nodes.js'
import type { AttachmentType } from './attachment.type.js'

const attachmentJson: JsonOf<AttachmentType> = `json_build_object('id', a.id, 'name', a.name,
  'mediaType', a.media_type, 'sizeInBytes', a.size, 'sha256', encode(a.sha256, 'hex'), 'uploadedAt', a.uploaded_at)`

const ofComplaints = `
  select a.complaint_id as parent, ${attachmentJson} as row
  from attachment a where a.complaint_id = any($1::uuid[]) order by a.uploaded_at, a.id`

/** The files of a complaint, batched over the request. */
export const attachmentsOf = (complaintId: string, context: RequestContext): Promise<AttachmentType[]> =>
  loadOfMany<AttachmentType>('attachments of complaints', ofComplaints, complaintId, context)

/** One file of a complaint by its id; one that no form claimed is not there. */
export function loadAttachment(id: string, context: RequestContext): Promise<AttachmentType | null> {
  const from = 'attachment a join complaint c on c.id = a.complaint_id'
  return loadNode({ name: 'attachments', from, id: 'a.id', node: attachmentJson }, id, context)
}

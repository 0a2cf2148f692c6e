import type { RequestContext } from '../graph/context.js'
import { encodeId } from '../graph/ids.js'
import { loadOfMany } from '../graph/nodes.js'
import type { AttachmentType } from './attachment.type.js'

const ofComplaints = `
  select a.complaint_id as parent, json_build_object('id', a.id, 'name', a.name, 'mediaType', a.media_type,
    'sizeInBytes', a.size, 'sha256', encode(a.sha256, 'hex'), 'uploadedAt', a.uploaded_at) as row
  from attachment a where a.complaint_id = any($1::uuid[]) order by a.uploaded_at, a.id`

/** The files of a complaint, batched over the request. */
export async function attachmentsOf(complaintId: string, context: RequestContext): Promise<AttachmentType[]> {
  const rows = await loadOfMany<AttachmentType>(
    'attachments of complaints',
    ofComplaints,
    complaintId,
    context,
  )
  return rows.map((row) => ({ ...row, url: `/attachments/${encodeId('attachment', row.id)}` }))
}

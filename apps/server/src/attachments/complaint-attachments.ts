import type { RequestContext } from '../graph/context.js'
import type { JsonOf } from '../graph/list-definition.js'
import { loadNode } from '../graph/nodes.js'
import type { Rows } from '../graph/rows.js'
import { visibleComplaints } from '../graph/visible-complaints.js'
import { handlerJson } from '../handlers/index.js'
import type { AttachmentType } from './attachment.type.js'

const attachmentJson: JsonOf<AttachmentType> = `json_build_object('id', a.id, 'name', a.name,
  'mediaType', a.media_type, 'sizeInBytes', a.size, 'sha256', encode(a.sha256, 'hex'), 'uploadedAt', a.uploaded_at,
  'addedBy', ${handlerJson('w')}, 'addedAt', a.claimed_at, 'remark', a.remark)`

/** The files of a complaint, in the order in which they came. */
export const attachmentRows: Rows<AttachmentType> = {
  name: 'attachments of complaints',
  row: attachmentJson,
  from: 'attachment a left join handler w on w.id = a.added_by_id',
  parent: 'a.complaint_id',
  order: 'a.claimed_at, a.uploaded_at, a.id',
}

const visible = visibleComplaints('c')

/** One file of a complaint by its id; one that no form claimed is not there. */
export function loadAttachment(id: string, context: RequestContext): Promise<AttachmentType | null> {
  const from =
    'attachment a join complaint c on c.id = a.complaint_id left join handler w on w.id = a.added_by_id'
  return loadNode({ name: 'attachments', from, id: 'a.id', node: attachmentJson, visible }, id, context)
}

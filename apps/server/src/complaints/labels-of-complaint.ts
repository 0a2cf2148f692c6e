import type { Rows } from '../graph/rows.js'

/** A label on a complaint. */
export interface LabelOnComplaint {
  readonly id: string
  readonly name: string
  readonly retired: boolean
  readonly version: number
}

/** By name; here, since the list of complaints reads them with each complaint. */
export const labelRows: Rows<LabelOnComplaint> = {
  name: 'labels of complaints',
  row: `json_build_object('id', l.id, 'name', l.name, 'retired', l.retired_at is not null, 'version', l.version)`,
  from: 'complaint_label b join label l on l.id = b.label_id',
  parent: 'b.complaint_id',
  order: 'l.name collate dutch, l.id',
}

import type { RequestContext } from '../graph/context.js'
import type { JsonOf } from '../graph/list-definition.js'
import { loadNode } from '../graph/nodes.js'
import type { Rows } from '../graph/rows.js'
import { visibleComplaints } from '../graph/visible-complaints.js'
import { handlerJson } from '../handlers/index.js'
import type { ContactReportType } from './contact-report.type.js'

const from = `contact_report p join handler b on b.id = p.by_id left join handler m on m.id = p.manager_consulted_id`

const contactJson: JsonOf<ContactReportType> = `json_build_object('id', p.id, 'complaintId', p.complaint_id, 'kind', p.kind, 'at', p.at,
  'report', p.report, 'mandate', p.mandate, 'agreedDeadlineOn', p.agreed_deadline_on,
  'by', ${handlerJson('b')}, 'managerConsulted', ${handlerJson('m')})`

/** The contact reports of a complaint, the oldest first. */
export const contactRows: Rows<ContactReportType> = {
  name: 'contacts of complaints',
  row: contactJson,
  from,
  parent: 'p.complaint_id',
  order: 'p.at, p.id',
}

/** One contact report by its id. */
export function loadContact(id: string, context: RequestContext): Promise<ContactReportType | null> {
  return loadNode(
    {
      name: 'contacts',
      from: `${from} join complaint c on c.id = p.complaint_id`,
      id: 'p.id',
      node: contactJson,
      visible: visibleComplaints('c'),
    },
    id,
    context,
  )
}

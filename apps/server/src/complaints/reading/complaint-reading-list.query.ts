import { filterIds } from '../../graph/filter-ids.js'
import type { ListDefinition } from '../../graph/list-definition.js'
import { visibleComplaints } from '../../graph/visible-complaints.js'
import { handlerJson } from '../../handlers/index.js'
import type { ComplaintReadingFilter, ComplaintReadingType } from './complaint-reading.type.js'

export const complaintReadingList: ListDefinition<ComplaintReadingType, ComplaintReadingFilter, 'AT'> = {
  name: 'readings',
  from: `complaint_read d join complaint c on c.id = d.complaint_id join handler e on e.id = d.reader_id`,
  id: 'd.id',
  node: `json_build_object('reader', ${handlerJson('e')}, 'at', d.at)`,
  orders: { AT: { sql: 'd.at', type: 'timestamptz' } },
  defaultOrder: { field: 'AT', direction: 'DESC' },
  visible: visibleComplaints('c'),
  conditions: (filter, binder, context) => {
    if (filter.readerIds == null) return []
    const readers = filterIds('handler', filter.readerIds, 'filter.readerIds', context)
    return [`d.reader_id = any(${binder.bind(readers)}::uuid[])`]
  },
}

import { filterIds } from '../graph/filter-ids.js'
import type { ListDefinition } from '../graph/list-definition.js'
import { visibleComplaints } from '../graph/visible-complaints.js'
import { handlerJson } from '../handlers/index.js'
import type { NoteFilter, NoteType } from './note.type.js'

export const noteList: ListDefinition<NoteType, NoteFilter, 'WRITTEN_AT'> = {
  name: 'notes',
  from: `note o join complaint c on c.id = o.complaint_id join handler w on w.id = o.writer_id
    left join handler x on x.id = o.removed_by_id`,
  id: 'o.id',
  node: `json_build_object('id', o.id, 'complaintId', o.complaint_id, 'writer', ${handlerJson('w')},
    'writtenAt', o.written_at, 'text', o.text, 'changedAt', o.changed_at, 'removedAt', o.removed_at,
    'removedBy', ${handlerJson('x')}, 'version', o.version,
    'mentioned', (select coalesce(json_agg(${handlerJson('m')} order by array_position(o.mentioned_ids, m.id)), '[]')
      from handler m where m.id = any(o.mentioned_ids)),
    'earlier', (select coalesce(json_agg(json_build_object('version', v.version, 'text', v.text,
      'writtenAt', v.written_at) order by v.version), '[]') from note_version v where v.note_id = o.id))`,
  orders: { WRITTEN_AT: { sql: 'o.written_at', type: 'timestamptz' } },
  defaultOrder: { field: 'WRITTEN_AT', direction: 'DESC' },
  visible: visibleComplaints('c'),
  conditions: (filter, binder, context) => {
    const conditions: string[] = []
    const people = (ids: readonly string[], field: string) =>
      `${binder.bind(filterIds('handler', ids, `filter.${field}`, context))}::uuid[]`
    if (filter.writerIds != null)
      conditions.push(`o.writer_id = any(${people(filter.writerIds, 'writerIds')})`)
    if (filter.mentionedIds != null)
      conditions.push(`o.mentioned_ids && ${people(filter.mentionedIds, 'mentionedIds')}`)
    return conditions
  },
}

import type { ListDefinition } from '../graph/list-definition.js'
import { containsPattern } from '../graph/search-words.js'
import { openTo } from '../graph/visible.js'
import { handlerJson } from '../handlers/index.js'
import type { ImportRejectType, ImportType } from './import.type.js'
import type { ImportFilter, ImportRejectFilter } from './import-list.args.js'

export const importList: ListDefinition<ImportType, ImportFilter, 'PREPARED_AT' | 'FILE_NAME'> = {
  name: 'imports',
  from: 'import_run i left join handler h on h.id = i.prepared_by',
  id: 'i.id',
  node: `json_build_object('id', i.id, 'kind', i.kind, 'state', i.state, 'source', i.source, 'fileName', i.file_name,
    'sha256', encode(i.sha256, 'hex'), 'encoding', i.encoding, 'delimiter', i.delimiter, 'mapping', i.mapping,
    'preparedBy', ${handlerJson('h')}, 'preparedAt', i.prepared_at, 'startedAt', i.started_at, 'endedAt', i.ended_at,
    'refusal', i.refusal, 'rejectsKept', i.rejects_kept, 'version', i.version,
    'progress', json_build_object('records', i.records, 'lines', i.lines, 'bytesDone', i.bytes_done, 'bytes', i.size,
      'accepted', i.accepted, 'present', i.present, 'changed', i.changed, 'rejected', i.rejected,
      'progressedAt', i.progressed_at, 'recordsPerSecond', case when i.progressed_at > i.resumed_at then
        round((i.records - i.records_before) / extract(epoch from i.progressed_at - i.resumed_at)) end))`,
  orders: {
    PREPARED_AT: { sql: 'i.prepared_at', type: 'timestamptz' },
    FILE_NAME: { sql: 'i.file_name collate dutch', type: 'text' },
  },
  defaultOrder: { field: 'PREPARED_AT', direction: 'DESC' },
  visible: openTo('imports:read'),
  conditions: (filter, binder) => {
    const conditions: string[] = []
    if (filter.search != null) {
      const pattern = binder.bind(containsPattern(filter.search))
      conditions.push(`(i.file_name ilike ${pattern} or i.source ilike ${pattern})`)
    }
    if (filter.kinds != null) conditions.push(`i.kind = any(${binder.bind(filter.kinds)}::text[])`)
    if (filter.states != null) conditions.push(`i.state = any(${binder.bind(filter.states)}::text[])`)
    return conditions
  },
}

export const importRejectList: ListDefinition<ImportRejectType, ImportRejectFilter, 'LINE'> = {
  name: 'import rejects',
  from: 'import_reject x',
  id: 'x.id',
  node: `json_build_object('id', x.id, 'line', x.line, 'column', x.column_name, 'field', x.field, 'reason', x.reason)`,
  orders: { LINE: { sql: 'x.line', type: 'bigint' } },
  defaultOrder: { field: 'LINE', direction: 'ASC' },
  visible: openTo('imports:read'),
  conditions: (filter, binder) =>
    filter.columns == null ? [] : [`x.column_name = any(${binder.bind(filter.columns)}::text[])`],
}

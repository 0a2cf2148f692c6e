import { parseComplaintNumber } from '@waarborg/domain/complaints'
import { endOfDay, startOfDay } from '@waarborg/domain/foundation'
import { SIGN_IN_ACTS } from '../access/index.js'
import { isNumbered } from '../complaints/index.js'
import type { RequestContext } from '../graph/context.js'
import { filterIds } from '../graph/filter-ids.js'
import { decodeAnyId } from '../graph/ids.js'
import type { Binder, ListDefinition } from '../graph/list-definition.js'
import { openTo } from '../graph/visible.js'
import { visibleComplaints } from '../graph/visible-complaints.js'
import { handlerJson } from '../handlers/index.js'
import type { JournalEntryFilter, JournalEntryType } from './journal-entry.type.js'
import { type JournalSubjectName, NAMED_NOUNS } from './journal-subject.js'

const signIns = SIGN_IN_ACTS.map((act) => `'${act}'`).join(', ')
const nouns = `(${NAMED_NOUNS.map((noun) => `'${noun}'`).join(', ')})`

export const journalList: ListDefinition<JournalEntryType, JournalEntryFilter, 'RECORDED_AT'> = {
  name: 'journal',
  from: `journal_entry j
    left join handler h on h.id = j.actor_id
    left join complaint c on j.subject_noun = 'complaint' and c.id = j.subject_id
    left join handler p on j.subject_noun = 'handler' and p.id = j.subject_id
    left join import_run i on j.subject_noun = 'import' and i.id = j.subject_id`,
  id: 'j.subject_id',
  node: `json_build_object('id', j.subject_id || '.' || j.position, 'recordedAt', j.recorded_at,
    'actorKind', upper(j.actor_kind), 'actor', ${handlerJson('h')}, 'act', j.act,
    'subject', case when j.subject_noun in ${nouns} then upper(j.subject_noun) else 'OTHER' end,
    'subjectName', coalesce(c.number, p.name, i.file_name), 'subjectUuid', j.subject_id, 'position', j.position,
    'facts', j.facts::text, 'hash', encode(j.hash, 'hex'), 'previousHash', encode(j.previous_hash, 'hex'))`,
  orders: {
    RECORDED_AT: {
      sql: `((j.recorded_at at time zone 'UTC') + j.position * interval '1 microsecond')`,
      type: 'timestamp',
    },
  },
  defaultOrder: { field: 'RECORDED_AT', direction: 'DESC' },
  conditions,
  visible: (binder, context) =>
    [
      openTo('journal:read')(binder, context),
      `(j.subject_noun <> 'complaint' or ${visibleComplaints('c')(binder, context)})`,
      `(j.act not in (${signIns}) or ${openTo('sign-ins:read')(binder, context)})`,
    ].join(' and '),
}

function conditions(filter: JournalEntryFilter, binder: Binder, context: RequestContext): string[] {
  const found: string[] = []
  const oneOf = (column: string, values: readonly string[]) =>
    found.push(`${column} = any(${binder.bind(values)}::text[])`)
  if (filter.about != null) found.push(about(filter.about, binder))
  if (filter.subjects != null) found.push(isOneOf(filter.subjects))
  if (filter.actorIds != null) {
    const ids = filterIds('handler', filter.actorIds, 'filter.actorIds', context)
    found.push(`j.actor_id = any(${binder.bind(ids)}::uuid[])`)
  }
  if (filter.actorKinds != null)
    oneOf(
      'j.actor_kind',
      filter.actorKinds.map((kind) => kind.toLowerCase()),
    )
  if (filter.acts != null) oneOf('j.act', filter.acts)
  const moment = (comparison: '>=' | '<', at: { toString(): string }) =>
    found.push(
      `(j.recorded_at at time zone 'UTC') + j.position * interval '1 microsecond' ${comparison} ${binder.bind(at.toString())}::timestamptz at time zone 'UTC'`,
    )
  if (filter.recordedFrom != null) moment('>=', startOfDay(filter.recordedFrom))
  if (filter.recordedUntil != null) moment('<', endOfDay(filter.recordedUntil))
  return found
}

function about(typed: string, binder: Binder): string {
  const number = parseComplaintNumber(typed)
  if (number !== null) return isNumbered('c', binder.bind(number))
  return `j.subject_id = ${binder.bind(decodeAnyId(typed.trim())?.uuid ?? null)}::uuid`
}

function isOneOf(subjects: readonly JournalSubjectName[]): string {
  const named = NAMED_NOUNS.filter((noun) => subjects.some((subject) => subject.toLowerCase() === noun))
  const list = named.map((noun) => `'${noun}'`).join(', ')
  const others = subjects.includes('OTHER') ? [`j.subject_noun not in ${nouns}`] : []
  return `(${[...(named.length > 0 ? [`j.subject_noun in (${list})`] : []), ...others].join(' or ') || 'false'})`
}

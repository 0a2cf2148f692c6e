import type { ListDefinition } from '../graph/list-definition.js'
import { openTo } from '../graph/visible.js'
import { handlerJson } from '../handlers/index.js'
import type { JournalCheckType } from './journal-check.type.js'

/** A check as the store has it; what is broken is named when it is resolved. */
export const journalChecks: Pick<
  ListDefinition<JournalCheckType, never, never>,
  'name' | 'from' | 'id' | 'node' | 'visible'
> = {
  name: 'journal checks',
  from: 'journal_check k join handler h on h.id = k.asked_by',
  id: 'k.id',
  node: `json_build_object('id', k.id, 'state', k.state, 'askedAt', k.asked_at, 'askedBy', ${handlerJson('h')},
    'endedAt', k.ended_at, 'entries', k.entries, 'entriesDone', k.entries_done, 'brokenChains', k.broken_chains,
    'broken', k.broken)`,
  visible: openTo('journal:read'),
}

import { defineCommand } from 'citty'
import type { Reads } from '../database/reads.js'
import { brokenChains } from '../journal/index.js'
import { withDatabase } from './with-database.js'

/** What always holds, each as a question that 0 rows answer. */
const invariants: Readonly<Record<string, string>> = {
  'every complaint has its data, its clocks and can be found': `
    select 1 from complaint c where not exists (select 1 from complainant n where n.complaint_id = c.id)
      or not exists (select 1 from complaint_search s where s.complaint_id = c.id)
      or (select count(distinct kind) from clock q where q.complaint_id = c.id
        and q.kind in ('first-contact', 'delay-notice', 'decision')) <> 3`,
  'the soonest running clock is what the complaint says': `
    select 1 from complaint c where c.next_due_at is distinct from
      (select min(due_at) from clock q where q.complaint_id = c.id and q.stopped_at is null)`,
  'every change of a complaint has one journal entry and one event': `
    select 1 from complaint c where c.version <> (select count(*) from journal_entry j where j.subject_id = c.id)
      or c.version <> (select count(*) from event e where e.subject_id = c.id)`,
  'events are numbered without gaps': `
    select 1 from (select count(number) as counted, coalesce(max(number), 0) as highest from event) n
    where n.counted <> n.highest`,
  'management was told of every complaint': `
    select 1 from complaint c where not exists
      (select 1 from outbox_message m where m.complaint_id = c.id and m.kind = 'management-notice')`,
  'every remembered key has its answer, and the answer is there': `
    select 1 from idempotency_key i where i.answer is null
      or not exists (select 1 from complaint c where c.id::text = i.answer #>> '{}')`,
}

export const verify = defineCommand({
  meta: { name: 'verify', description: 'Checks that what always holds does hold; 0 each when all is well' },
  run: () =>
    withDatabase(async ({ reads }) => {
      const faults = [
        ...(await countFaults(reads)),
        ['journals add up', (await brokenChains(reads)).length] as const,
      ]
      for (const [name, count] of faults) console.log(`${String(count).padStart(6)}  ${name}`)
      return faults.every(([, count]) => count === 0)
    }),
})

async function countFaults(reads: Reads): Promise<(readonly [name: string, count: number])[]> {
  const counted: (readonly [string, number])[] = []
  for (const [name, text] of Object.entries(invariants))
    counted.push([name, (await reads.rows({ text, values: [] })).length])
  return counted
}

import { type JournaledAct, replayJournal } from '@waarborg/domain/complaints'
import type { ComplaintId } from '@waarborg/domain/foundation'
import { examplesOf, type Invariant } from '../../database/invariant.js'
import type { Reads } from '../../database/reads.js'
import { canonicalJson } from '../../journal/index.js'
import { journaledActs, storedComplaint } from './stored-complaint.js'

interface Kept {
  readonly id: ComplaintId
  readonly number: string
  readonly stored: object
  readonly acts: readonly JournaledAct[]
}

/** Each complaint of our own with its journal as of one moment, some at a time. */
const page = `select c.id, c.number, ${storedComplaint} as stored, ${journaledActs} as acts
  from complaint c join complainant n on n.complaint_id = c.id
  where c.state <> 'IMPORTED' and c.id > $1::uuid order by c.id limit 200`

async function* everyComplaint(reads: Reads): AsyncGenerator<Kept> {
  let after = '00000000-0000-0000-0000-000000000000'
  for (;;) {
    const rows = await reads.rows<Kept>({ name: 'complaints with journal', text: page, values: [after] })
    yield* rows
    const last = rows.at(-1)
    if (last === undefined) return
    after = last.id
  }
}

/** What was received before a receipt told all is not looked at. */
export const replayInvariants: readonly Invariant[] = [
  {
    name: 'a complaint is what its journal, told again, makes of it',
    async check({ reads }) {
      let looked = 0
      const different: string[] = []
      for await (const { id, number, stored, acts } of everyComplaint(reads)) {
        const replayed = replayJournal(id, acts)
        if (replayed === null) continue
        looked += 1
        if (canonicalJson(replayed) !== canonicalJson(stored)) different.push(number)
      }
      return { looked, faults: different.length, examples: examplesOf(different) }
    },
  },
]

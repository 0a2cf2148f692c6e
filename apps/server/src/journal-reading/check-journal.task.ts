import { accepted } from '@waarborg/domain/foundation'
import { defineTask } from '../jobs/index.js'
import { type BrokenChain, brokenChains } from '../journal/index.js'
import type { Office } from '../office.js'
import { announceCheck } from './announce-check.js'
import { CHECK_JOURNAL } from './check-journal.task-name.js'

const TOLD_EVERY_IN_MS = 500
/** What a screen shows; the command `verify` names them too. */
const BROKEN_KEPT = 100

/** Looks at every entry of the journal and says how far it is; broken off, it begins again. */
export const checkJournalTask = defineTask<{ readonly checkId: string }>({
  name: CHECK_JOURNAL,
  run: async ({ checkId }, { office, signal }) => {
    const [counted] = await office.reads.rows<{ entries: number }>({
      text: 'select count(*)::int as entries from journal_entry',
      values: [],
    })
    await save(office, checkId, `state = 'RUNNING', entries = $2, entries_done = 0`, [counted?.entries ?? 0])
    let done = 0
    let toldAt = performance.now()
    const broken = await brokenChains(office.reads, async (entries) => {
      if (signal.aborted) throw new Error('The server stopped in the middle; the check begins again.')
      done += entries
      if (performance.now() - toldAt < TOLD_EVERY_IN_MS) return
      toldAt = performance.now()
      await save(office, checkId, 'entries_done = $2, entries = greatest(entries, $2)', [done])
    })
    await save(
      office,
      checkId,
      `state = 'FINISHED', ended_at = $2, entries_done = $3, entries = $3, broken_chains = $4, broken = $5`,
      [office.now().toString(), done, broken.length, JSON.stringify(broken.slice(0, BROKEN_KEPT).map(shown))],
    )
  },
})

const shown = ({ subjectId, subjectNoun, position }: BrokenChain) => ({ subjectId, subjectNoun, position })

async function save(office: Office, id: string, changes: string, values: readonly unknown[]): Promise<void> {
  await office.transact(async (manager) => {
    const [saved] = (await manager.query(
      `with saved as (update journal_check set ${changes}, version = version + 1 where id = $1 returning version)
       select version from saved`,
      [id, ...values],
    )) as { version: number }[]
    if (saved !== undefined) await announceCheck(manager, { id, version: saved.version }, office.now())
    return accepted(null)
  })
}

import { accepted } from '@waarborg/domain/foundation'
import type { RequestContext } from '../graph/context.js'
import { newId } from '../graph/new-id.js'
import { requireStaff } from '../graph/permission.js'
import { addJob } from '../jobs/index.js'
import { announceCheck } from './announce-check.js'
import { CHECK_JOURNAL } from './check-journal.task-name.js'

/** Asks for a check of every entry, and gives its id: the one that is under way when there is one. */
export async function checkJournal(context: RequestContext): Promise<string> {
  const { handlerId } = requireStaff(context)
  const asked = await context.office.transact<string, never>(async (manager) => {
    const id = newId<'journal-check'>()
    const made = (await manager.query(
      `insert into journal_check (id, state, asked_at, asked_by) values ($1, 'WAITING', $2, $3)
       on conflict ((true)) where state <> 'FINISHED' do nothing returning id`,
      [id, context.at.toString(), handlerId],
    )) as { id: string }[]
    if (made.length === 0) {
      const [underWay] = (await manager.query(`select id from journal_check where state <> 'FINISHED'`)) as {
        id: string
      }[]
      return accepted(underWay?.id ?? id)
    }
    await addJob(manager, CHECK_JOURNAL, { checkId: id }, { requestId: context.requestId, queue: 'journal' })
    await announceCheck(manager, { id, version: 1 }, context.at)
    return accepted(id)
  })
  if (!asked.ok) throw new Error('Nothing here can be refused.')
  return asked.value
}

import type { Role, StaffActor } from '@waarborg/domain/access'
import { accepted, type BulkId, type HandlerId } from '@waarborg/domain/foundation'
import { storedMoment } from '../../database/columns.js'
import type { Office } from '../../office.js'
import { type BulkActsOfOthers, ownBulkActs } from './bulk-acts.js'
import { type BulkRun, lockBulk, moveBulk } from './bulk-run.js'
import { announceBulk, journalBulk } from './record-bulk.js'
import { settleItems } from './settle-items.js'
import { tryItem, type WaitingItem } from './try-item.js'

/** So many are tried before what came of them is written; a killed process tries at most these again. */
const AT_ONCE = 10

interface Running {
  readonly signal: AbortSignal
  readonly others: BulkActsOfOthers
  readonly batch?: number
}

/**
 * Tries the act with every complaint that was not tried yet, as the person who asked, with the roles of that moment.
 * Each has a key of its own, so that what was done is not done twice when this is run again.
 * @returns whether it came to its end; not when it was aborted
 */
export async function runBulk(
  office: Office,
  id: BulkId,
  { signal, others, batch = AT_ONCE }: Running,
): Promise<boolean> {
  let run = await begin(office, id)
  while (run !== null) {
    if (signal.aborted) return false
    const items = run.stopAsked ? [] : await waiting(office, id, batch)
    if (items.length === 0) {
      await end(office, id)
      return true
    }
    const actor = await actorNow(office, run.askedBy)
    const outcomes = []
    const act = { ...ownBulkActs, ...others }[run.act]
    for (const item of items) outcomes.push(await tryItem(office, { run, act }, item, actor))
    run = await settleItems(office, id, outcomes)
  }
  return true
}

async function begin(office: Office, id: BulkId): Promise<BulkRun | null> {
  const begun = await office.transact<BulkRun | null, never>(async (manager) => {
    const run = await lockBulk(manager, id)
    if (run === null || (run.state !== 'WAITING' && run.state !== 'RUNNING')) return accepted(null)
    const after = await moveBulk(manager, run, 'RUNNING', null)
    await announceBulk(manager, after, office.now())
    return accepted(after)
  })
  return begun.ok ? begun.value : null
}

async function end(office: Office, id: BulkId): Promise<void> {
  await office.transact(async (manager) => {
    const run = await lockBulk(manager, id)
    if (run?.state !== 'RUNNING') return accepted(null)
    const at = office.now()
    const finished = run.done + run.refused === run.total
    const after = await moveBulk(manager, run, finished ? 'FINISHED' : 'STOPPED', storedMoment(at))
    const facts = { done: run.done, refused: run.refused, left: run.total - run.done - run.refused }
    await journalBulk(manager, 'bulk-finished', id, facts, { actor: { kind: 'system' }, at })
    await announceBulk(manager, after, at)
    return accepted(null)
  })
}

const waiting = ({ reads }: Office, id: BulkId, batch: number): Promise<WaitingItem[]> =>
  reads.rows<WaitingItem>({
    name: 'waiting items of bulk',
    text: `select position, complaint_id as "complaintId", expected_version as "expectedVersion" from bulk_item
      where bulk_id = $1 and outcome = 'WAITING' order by position limit $2`,
    values: [id, batch],
  })

/** Somebody who was let go meanwhile may do nothing any more. */
async function actorNow({ reads }: Office, handlerId: HandlerId): Promise<StaffActor> {
  const person = await reads.row<{ roles: Role[] }>({
    name: 'roles of somebody active',
    text: `select roles from handler where id = $1 and account_state = 'ACTIVE'`,
    values: [handlerId],
  })
  return { kind: 'staff', handlerId, roles: person?.roles ?? [] }
}

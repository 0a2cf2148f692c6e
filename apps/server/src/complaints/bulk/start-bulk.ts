import { may } from '@waarborg/domain/access'
import { MAXIMUM_EXPLANATION } from '@waarborg/domain/complaints'
import {
  accepted,
  type BulkId,
  type HandlerId,
  type LabelId,
  parseRequiredText,
  type Result,
  refused,
} from '@waarborg/domain/foundation'
import type { EntityManager } from 'typeorm'
import { storedMoment } from '../../database/columns.js'
import type { RequestContext } from '../../graph/context.js'
import { decodeId } from '../../graph/ids.js'
import { newId } from '../../graph/new-id.js'
import { requireStaff } from '../../graph/permission.js'
import { findHandler } from '../../handlers/index.js'
import { once } from '../../idempotency/index.js'
import { addJob } from '../../jobs/index.js'
import { callOf } from '../acts/change-complaint.js'
import type { ComplaintFilter } from '../complaint-list.args.js'
import type { BulkActName } from './bulk.enums.js'
import type { BulkRejection } from './bulk-rejection.words.js'
import { announceBulk, journalBulk } from './record-bulk.js'
import { RUN_BULK } from './run-bulk.task-name.js'
import { type Selected, selectComplaints } from './select-complaints.js'

export interface StartBulk {
  readonly act: BulkActName
  readonly handlerId?: string | null
  readonly labelId?: string | null
  readonly reason?: string | null
  readonly complaintIds?: string[] | null
  readonly filter?: ComplaintFilter | null
  readonly idempotencyKey?: string | null
}

/** What is not for handlers. */
const REASSIGNING: readonly BulkActName[] = ['REMIND', 'RECOMPUTE']

/** Writes down what is to be done to which complaints, as they are now; a job does it, each by the act itself. */
export async function startBulk(
  context: RequestContext,
  input: StartBulk,
): Promise<Result<BulkId, BulkRejection>> {
  const { handlerId: askedBy } = requireStaff(context)
  if (REASSIGNING.includes(input.act) && !may(context.actor, 'complaints:reassign'))
    return refused({ kind: 'not-permitted', permission: 'complaints:reassign' })
  const selected = await selectComplaints(context, input)
  if (!selected.ok) return selected
  const id = newId<'bulk'>()
  return context.office.transact<BulkId, BulkRejection>((manager) =>
    once(manager, { ...callOf(context, 'startBulk', input), answer: id }, async () => {
      const target = await findTarget(manager, input)
      if (!target.ok) return target
      await write(manager, { id, askedBy, act: input.act, ...target.value }, selected.value, context)
      return accepted(id)
    }),
  )
}

/** To whom, which label, or why; each is there for its act alone. */
interface Target {
  readonly handlerId: HandlerId | null
  readonly labelId: LabelId | null
  readonly reason: string | null
}

async function findTarget(
  manager: EntityManager,
  { act, handlerId, labelId, reason: raw }: StartBulk,
): Promise<Result<Target, BulkRejection>> {
  const none = { handlerId: null, labelId: null, reason: null }
  if (act === 'REMIND') return accepted(none)
  if (act === 'RECOMPUTE') {
    const path = ['reason']
    const reason = parseRequiredText(raw ?? null, { path, maximum: MAXIMUM_EXPLANATION, multiline: true })
    return reason.ok ? accepted({ ...none, reason: reason.value }) : reason
  }
  if (act === 'ASSIGN') {
    if (handlerId == null) return refused({ kind: 'required', path: ['handlerId'] })
    const id = decodeId('handler', handlerId)
    const handler = id === null ? null : await findHandler(manager, id)
    return handler === null
      ? refused({ kind: 'unknown', path: ['handlerId'], noun: 'handler' })
      : accepted({ ...none, handlerId: handler.id })
  }
  if (labelId == null) return refused({ kind: 'required', path: ['labelId'] })
  const id = decodeId('label', labelId)
  const [label] = (await manager.query('select id from label where id = $1', [id])) as { id: LabelId }[]
  return label === undefined
    ? refused({ kind: 'unknown', path: ['labelId'], noun: 'label' })
    : accepted({ ...none, labelId: label.id })
}

async function write(
  manager: EntityManager,
  run: Target & { readonly id: BulkId; readonly askedBy: HandlerId; readonly act: BulkActName },
  selected: readonly Selected[],
  context: RequestContext,
): Promise<void> {
  const { id, askedBy, act, handlerId, labelId, reason } = run
  await manager.query(
    `insert into bulk (id, act, handler_id, label_id, reason, state, asked_by, asked_at, total)
     values ($1, $2, $3, $4, $5, 'WAITING', $6, $7, $8)`,
    [id, act, handlerId, labelId, reason, askedBy, storedMoment(context.at), selected.length],
  )
  await manager.query(
    `insert into bulk_item (bulk_id, position, complaint_id, expected_version)
     select $1, position, complaint_id, version
     from unnest($2::uuid[], $3::int[]) with ordinality as chosen(complaint_id, version, position)`,
    [id, selected.map((each) => each.id), selected.map((each) => each.version)],
  )
  await journalBulk(
    manager,
    'bulk-asked-for',
    id,
    { asked: act, handlerId, ...(labelId !== null && { labelId }), complaints: selected.length },
    context,
  )
  await announceBulk(manager, { id, version: 1, askedBy }, context.at)
  await addJob(
    manager,
    RUN_BULK,
    { bulkId: id },
    {
      requestId: context.requestId,
      queue: 'bulk',
      key: `bulk ${id}`,
    },
  )
}

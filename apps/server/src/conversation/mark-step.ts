import type { ConversationStep, StepMark } from '@waarborg/domain/complaints'
import { markStep as decide, type MarkedStep, type StepRejection } from '@waarborg/domain/conversation'
import { accepted, type ComplaintId, type Result } from '@waarborg/domain/foundation'
import type { EntityManager } from 'typeorm'
import { type BesideInput, type BesideRefusal, writeBeside } from '../complaints/index.js'
import { storedMoment } from '../database/columns.js'
import type { RequestContext } from '../graph/context.js'
import { decodeId } from '../graph/ids.js'
import type { KeyMalformed, KeyReused } from '../idempotency/index.js'

export interface MarkStep extends BesideInput {
  readonly complaintId: string
  readonly step: ConversationStep
  readonly mark: StepMark
  readonly note?: string | null
  readonly expectedVersion: number
}

export type StepResult = Result<ComplaintId, StepRejection | BesideRefusal | KeyReused | KeyMalformed>

/** Marks a step of the conversation, or takes the mark back. */
export function markStep(context: RequestContext, input: MarkStep): Promise<StepResult> {
  const complaintId = decodeId('complaint', input.complaintId)
  const answer = complaintId ?? ('' as ComplaintId)
  const call = { act: 'step-marked', input, complaintId, answer } as const
  const { step, mark, note = null, expectedVersion } = input
  return writeBeside(context, call, async ({ id, round }, manager, { handlerId }) => {
    const before = await readStep(manager, id, round, step)
    const marked = decide(before, { mark, note }, { round, expectedVersion })
    if (!marked.ok || marked.value.step === before) return marked
    const { step: after, facts } = marked.value
    await manager.query(
      `insert into conversation_step (complaint_id, round, step, mark, note, marked_at, marked_by_id, version)
       values ($1, $2, $3, $4, $5, $6, $7, $8)
       on conflict (complaint_id, round, step) do update set mark = excluded.mark, note = excluded.note,
         marked_at = excluded.marked_at, marked_by_id = excluded.marked_by_id, version = excluded.version`,
      [id, round, step, after.mark, after.note, storedMoment(context.at), handlerId, after.version],
    )
    return accepted({ facts })
  })
}

/** The caller holds the lock on its complaint. */
async function readStep(
  manager: EntityManager,
  complaintId: ComplaintId,
  round: number,
  step: ConversationStep,
): Promise<MarkedStep> {
  const [found] = (await manager.query(
    'select step, mark, note, version from conversation_step where complaint_id = $1 and round = $2 and step = $3',
    [complaintId, round, step],
  )) as MarkedStep[]
  return found ?? { step, mark: 'OPEN', note: null, version: 0 }
}

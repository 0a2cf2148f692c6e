import { idOfActor, type Permission } from '@waarborg/domain/access'
import type { Complaint, ComplaintRejection, Outcome } from '@waarborg/domain/complaints'
import { accepted, type ComplaintId, type FieldPath, type Result, refused } from '@waarborg/domain/foundation'
import { Temporal } from 'temporal-polyfill'
import type { EntityManager } from 'typeorm'
import type { RequestContext } from '../../graph/context.js'
import { decodeId } from '../../graph/ids.js'
import { type KeyMalformed, type KeyReused, once } from '../../idempotency/index.js'
import { COMPLAINT_READ } from '../../readings/index.js'
import { lockComplaint, type NoWork } from '../complaint.store.js'
import { indexAgain } from '../index-for-search.js'
import { type ComplaintActName, saveOutcome } from '../save-outcome.js'
import { standingOfReader } from '../standing-of-reader.js'
import { NOT_CHANGES } from '../watching/not-changes.js'

/** Somebody changed it after the version that was expected. */
export interface Conflict {
  readonly kind: 'conflict'
  readonly path: FieldPath
  /** The name of whoever did it, the product's own for a job; null for somebody without an account. */
  readonly by: string | null
  readonly act: ComplaintActName
  readonly at: Temporal.Instant
}

type ChangeName = Exclude<
  ComplaintActName,
  'complaint-registered' | 'complaint-disposed' | 'deadline-confirmed' | 'delay-agreed'
>

export interface ComplaintChangeInput {
  readonly complaintId: string
  readonly expectedVersion: number
  readonly idempotencyKey?: string | null
}

/** With a text that the complainant reads. */
export interface WrittenChangeInput extends ComplaintChangeInput {
  /** Why a sentence may stand that seems to blame somebody. */
  readonly despiteBlame?: string | null
}

/** What an act needs of a request; a job has it too. */
export type ActContext = Pick<RequestContext, 'office' | 'actor' | 'at' | 'idempotencyKey'>

export type ChangeResult = Result<ComplaintId, ComplaintRejection | Conflict | KeyReused | KeyMalformed>

/**
 * One act of staff on one complaint that they see: lock, compare versions, decide, save, record; one transaction.
 * @param decide asks the domain, with what else the decision needs read from the same transaction
 */
export function changeComplaint(
  context: ActContext,
  act: ChangeName,
  input: ComplaintChangeInput,
  decide: (complaint: Complaint, manager: EntityManager) => Promise<Result<Outcome, ComplaintRejection>>,
): Promise<ChangeResult> {
  const id = decodeId('complaint', input.complaintId)
  if (id === null) return Promise.resolve(refused(notThere))
  return context.office.transact((manager) =>
    once(
      manager,
      { ...callOf(context, act, input), answer: id },
      async (): Promise<Result<ComplaintId, ComplaintRejection | Conflict>> => {
        const locked = await lockForChange(manager, context, act, { ...input, id })
        if (!locked.ok) return locked
        const before = locked.value
        const outcome = await decide(before, manager)
        if (!outcome.ok) return outcome
        await saveOutcome(manager, act, outcome.value, before, context)
        if (WRITES_TEXT.has(act)) await indexAgain(manager, outcome.value.complaint)
        return accepted(id)
      },
    ),
  )
}

/** The complaint, locked, when the actor may do this act with it as it was expected. */
export async function lockForChange(
  manager: EntityManager,
  context: ActContext,
  act: ChangeName,
  { id, expectedVersion }: { readonly id: ComplaintId; readonly expectedVersion: number },
): Promise<Result<Complaint, ComplaintRejection | Conflict>> {
  const found = await lockComplaint(manager, id)
  const standing = await standingOfReader(manager, id, NEEDED[act], context)
  if (found === null || !standing.sees) return refused(notThere)
  if (!standing.may) return refused({ kind: 'not-permitted', permission: NEEDED[act] })
  if (typeof found === 'string') return refused({ kind: NO_WORK[found], path: ['complaintId'] })
  return found.version === expectedVersion ? accepted(found) : refused(await conflictOn(manager, found))
}

/** What somebody needs for each act, with the complaint that it is done to. */
const NEEDED = {
  'complaint-assigned': 'complaints:assign',
  'assignment-confirmed': 'complaints:handle',
  'contact-recorded': 'complaints:handle',
  'colleague-named': 'complaints:exclude',
  'put-to-seller': 'complaints:handle',
  'extract-withdrawn': 'complaints:handle',
  'hearing-recorded': 'complaints:handle',
  'hearing-waived': 'complaints:handle',
  'complaint-related': 'complaints:handle',
  'complaint-unrelated': 'complaints:handle',
  'complaint-merged': 'complaints:handle',
  'part-added': 'complaints:handle',
  'verdict-recorded': 'complaints:handle',
  'verdict-confirmed': 'complaints:confirm',
  'verdict-rejected': 'complaints:confirm',
  'part-answered': 'complaints:handle',
  'decision-sent': 'complaints:handle',
  'decision-returned': 'complaints:handle',
  'complaint-closed': 'complaints:handle',
  'aftercare-recorded': 'complaints:handle',
  'complaint-withdrawn': 'complaints:handle',
  'inadmissibility-declared': 'complaints:handle',
  'inadmissibility-confirmed': 'complaints:confirm',
  'complainant-checked': 'complaints:handle',
  'reading-confirmed': 'complaints:confirm',
  'severity-assessed': 'complaints:handle',
  'agreement-added': 'complaints:handle',
  'agreement-completed': 'complaints:handle',
  'agreement-lapsed': 'complaints:handle',
  'clock-paused': 'complaints:handle',
  'clock-resumed': 'complaints:handle',
  'delay-announced': 'complaints:handle',
  'delay-asked': 'complaints:handle',
  'holding-reply-recorded': 'complaints:handle',
  'remedies-offered': 'complaints:handle',
  'remedy-chosen': 'complaints:handle',
  'handler-reminded': 'complaints:reassign',
  'deadlines-recomputed': 'complaints:reassign',
} as const satisfies Record<ChangeName, Permission>

/** Why nothing is done with what is no work any more. */
export const NO_WORK = { IMPORTED: 'settled-elsewhere', DISPOSED: 'disposed-of' } as const satisfies Record<
  NoWork,
  string
>

/** After which a search finds it by other words. */
const WRITES_TEXT: ReadonlySet<ChangeName> = new Set<ChangeName>([
  'complainant-checked',
  'contact-recorded',
  'part-added',
  'verdict-recorded',
  'verdict-rejected',
  'part-answered',
  'agreement-added',
  'agreement-completed',
  'agreement-lapsed',
  'delay-announced',
  'holding-reply-recorded',
  'remedies-offered',
])

export const notThere = { kind: 'unknown', path: ['complaintId'], noun: 'complaint' } as const

/** How an idempotent call is known: by actor, mutation and key; its body is the input without the key. */
export function callOf(
  context: Pick<ActContext, 'actor' | 'at' | 'idempotencyKey'>,
  mutation: string,
  { idempotencyKey, ...body }: { readonly idempotencyKey?: string | null },
) {
  const { actor, at } = context
  const scope = idOfActor(actor) ?? 'public'
  return { scope, mutation, key: idempotencyKey ?? context.idempotencyKey, body, at }
}

async function conflictOn(manager: EntityManager, { id }: Complaint): Promise<Conflict> {
  const [last] = (await manager.query(
    `select j.act, j.recorded_at::text as at,
       case j.actor_kind when 'system' then 'Waarborg' else h.name end as name from journal_entry j left join handler h on h.id = j.actor_id
     where j.subject_id = $1 and j.act <> all($2) order by j.position desc limit 1`,
    [id, [COMPLAINT_READ, ...NOT_CHANGES]],
  )) as { act: ComplaintActName; at: string; name: string | null }[]
  if (last === undefined) throw new Error(`Complaint ${id} has no journal.`)
  return {
    kind: 'conflict',
    path: ['expectedVersion'],
    by: last.name,
    act: last.act,
    at: Temporal.Instant.from(last.at),
  }
}

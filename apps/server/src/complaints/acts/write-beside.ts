import type { StaffActor } from '@waarborg/domain/access'
import type { BesideFact, Complaint, ComplaintFact, OwedMessage } from '@waarborg/domain/complaints'
import {
  accepted,
  type ComplaintId,
  type FieldRejection,
  type Result,
  refused,
} from '@waarborg/domain/foundation'
import type { EntityManager } from 'typeorm'
import { storedMoment } from '../../database/columns.js'
import { writeTogether } from '../../database/write-together.js'
import type { RequestContext } from '../../graph/context.js'
import { newId } from '../../graph/new-id.js'
import { requireStaff } from '../../graph/permission.js'
import { type KeyMalformed, type KeyReused, once } from '../../idempotency/index.js'
import { byActor, nextEntry } from '../../journal/index.js'
import { eventToAnnounce } from '../../live/index.js'
import { lockComplaint, type NoWork } from '../complaint.store.js'
import { eventFacts, owedFor } from '../save-outcome.js'
import { standingOfReader } from '../standing-of-reader.js'
import { type ActContext, callOf, NO_WORK } from './change-complaint.js'

/** How what is written beside a complaint is called in the journal and told as an event. */
export type BesideActName = BesideFact['kind']

/** What happened, and whom it is told; nothing is recorded when nothing happened. */
export interface Beside {
  readonly facts: readonly ComplaintFact[]
  readonly messages?: readonly OwedMessage[]
}

export type BesideRefusal =
  | FieldRejection
  | { readonly kind: 'not-permitted' }
  | { readonly kind: (typeof NO_WORK)[NoWork]; readonly path: readonly ['complaintId'] }

export interface BesideInput {
  readonly idempotencyKey?: string | null
}

/** What writing beside needs of a request; a job has it too. */
export type BesideContext = ActContext & Pick<RequestContext, 'locale'>

interface BesideCall<Answer> {
  readonly act: BesideActName
  readonly input: BesideInput & object
  /** The complaint; null when what was named is none, which cannot be told from one that the reader does not see. */
  readonly complaintId: ComplaintId | null
  readonly answer: Answer
  /** The field that named it. */
  readonly named?: { readonly path: string; readonly noun: string }
}

/**
 * Staff write something beside a complaint that they work on: its row is locked for its journal, and neither it nor its
 * version changes, so that nobody's form about it conflicts.
 * @param decide asks the domain and writes, when nothing is in the way
 */
export function writeBeside<Answer extends string, R>(
  context: BesideContext,
  { act, input, complaintId, answer, named = COMPLAINT }: BesideCall<Answer>,
  decide: (complaint: Complaint, manager: EntityManager, actor: StaffActor) => Promise<Result<Beside, R>>,
): Promise<Result<Answer, R | BesideRefusal | KeyReused | KeyMalformed>> {
  const actor = requireStaff(context)
  const notThere = { kind: 'unknown', path: [named.path], noun: named.noun } as const
  if (complaintId === null) return Promise.resolve(refused<BesideRefusal>(notThere))
  return context.office.transact((manager) =>
    once(
      manager,
      { ...callOf(context, act, input), answer },
      async (): Promise<Result<Answer, R | BesideRefusal>> => {
        const complaint = await lockComplaint(manager, complaintId)
        const standing = await standingOfReader(manager, complaintId, 'complaints:handle', context)
        if (complaint === null || !standing.sees) return refused<BesideRefusal>(notThere)
        if (!standing.may) return refused<BesideRefusal>({ kind: 'not-permitted' })
        if (typeof complaint === 'string')
          return refused<BesideRefusal>({ kind: NO_WORK[complaint], path: ['complaintId'] })
        const decided = await decide(complaint, manager, actor)
        if (!decided.ok) return decided
        await recordBeside(manager, act, decided.value, complaint, context)
        return accepted(answer)
      },
    ),
  )
}

const COMPLAINT = { path: 'complaintId', noun: 'complaint' }

/** The journal entry, the messages and the event; the complaint and its version stay. */
export async function recordBeside(
  manager: EntityManager,
  act: BesideActName,
  { facts, messages = [] }: Beside,
  complaint: Complaint,
  { actor, at }: Pick<RequestContext, 'actor' | 'at'>,
): Promise<void> {
  if (facts.length === 0) return
  const recordedAt = storedMoment(at)
  const subject = { subjectId: complaint.id, subjectNoun: 'complaint', recordedAt }
  const entry = await nextEntry(manager, { ...subject, ...byActor(actor), act, facts })
  const same = eventFacts(complaint)
  const event = eventToAnnounce({
    ...subject,
    id: newId<'event'>(),
    kind: act,
    subjectVersion: complaint.version,
    facts: { before: same, after: same },
  })
  await writeTogether(manager, [entry, ...owedFor(complaint, messages, recordedAt), event])
}

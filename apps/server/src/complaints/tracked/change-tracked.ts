import type { Complaint, ComplaintRejection, Outcome } from '@waarborg/domain/complaints'
import { accepted, type ComplaintId, type Result, refused } from '@waarborg/domain/foundation'
import type { EntityManager } from 'typeorm'
import type { RequestContext } from '../../graph/context.js'
import { type KeyMalformed, type KeyReused, once } from '../../idempotency/index.js'
import { callOf } from '../acts/change-complaint.js'
import { lockComplaint } from '../complaint.store.js'
import { countWrongToken } from '../count-wrong-token.js'
import { type ComplaintActName, saveOutcome } from '../save-outcome.js'
import { hashOfToken } from '../tracking-token.js'

export interface TrackedChangeInput {
  readonly token: string
  readonly idempotencyKey?: string | null
}

export type TrackedRefusal = ComplaintRejection | KeyReused | KeyMalformed
export type TrackedResult = Result<ComplaintId, TrackedRefusal>

/** Who holds the secret link acts as the complainant, whoever else is signed in there. */
export const complainant = { kind: 'public' } as const

/**
 * One act of the complainant by the secret link: lock, decide, save, record; one transaction.
 * @throws GraphQLError RATE_LIMITED after many secrets that opened nothing
 */
export async function changeTracked(
  context: RequestContext,
  act: ComplaintActName,
  input: TrackedChangeInput,
  decide: (complaint: Complaint, manager: EntityManager) => Promise<Result<Outcome, ComplaintRejection>>,
): Promise<TrackedResult> {
  const id = await complaintOfLink(input.token, context)
  if (id === null) return refused({ kind: 'unknown', path: ['token'], noun: 'complaint' })
  const by = { actor: complainant, at: context.at }
  return context.office.transact((manager) =>
    once(manager, { ...callOf({ ...context, ...by }, act, input), answer: id }, async () => {
      const before = await lockComplaint(manager, id)
      if (before === null || typeof before === 'string')
        throw new Error(`Complaint ${id} has a link and no work.`)
      const outcome = await decide(before, manager)
      if (!outcome.ok) return outcome
      await saveOutcome(manager, act, outcome.value, before, by)
      return accepted(id)
    }),
  )
}

/**
 * What the secret opens, or what that goes on in; null, and counted, when it opens nothing.
 * @throws GraphQLError RATE_LIMITED
 */
export async function complaintOfLink(token: string, context: RequestContext): Promise<ComplaintId | null> {
  const found = await context.office.reads.row<{ id: ComplaintId }>({
    name: 'complaint of a secret link',
    text: 'select coalesce(merged_into_id, id) as id from complaint where tracking_hash = $1',
    values: [hashOfToken(token)],
  })
  if (found === undefined) await countWrongToken(context)
  return found?.id ?? null
}

import type { Complaint, ComplaintRejection } from '@waarborg/domain/complaints'
import { accepted, type ComplaintId, type FieldPath, type Result, refused } from '@waarborg/domain/foundation'
import type { EntityManager } from 'typeorm'
import type { RequestContext } from '../../graph/context.js'
import { once } from '../../idempotency/index.js'
import { type Allowance, takeTogether } from '../../throttle/index.js'
import { callOf } from '../acts/change-complaint.js'
import { type Beside, type BesideActName, recordBeside } from '../acts/write-beside.js'
import { lockComplaint } from '../complaint.store.js'
import {
  complainant,
  complaintOfLink,
  type TrackedChangeInput,
  type TrackedRefusal,
} from './change-tracked.js'

/** More comes by one link than people send. */
export interface LinkThrottled {
  readonly kind: 'link-throttled'
  readonly path: FieldPath
  readonly retryAfterInSeconds: number
}

export type WrittenByLink = Result<ComplaintId, TrackedRefusal | LinkThrottled>

/**
 * The complainant puts something beside the complaint by the secret link: neither it nor its version changes.
 * A refused sending takes nothing from what the link may send.
 * @throws GraphQLError RATE_LIMITED after many secrets that opened nothing
 */
export async function writeByLink(
  context: RequestContext,
  act: BesideActName,
  input: TrackedChangeInput,
  allowance: Allowance,
  decide: (complaint: Complaint, manager: EntityManager) => Promise<Result<Beside, ComplaintRejection>>,
): Promise<WrittenByLink> {
  const id = await complaintOfLink(input.token, context)
  if (id === null) return refused({ kind: 'unknown', path: ['token'], noun: 'complaint' })
  const by = { actor: complainant, at: context.at }
  return context.office.transact((manager) =>
    once<ComplaintId, ComplaintRejection | LinkThrottled>(
      manager,
      { ...callOf({ ...context, ...by }, act, input), answer: id },
      async () => {
        const complaint = await lockComplaint(manager, id)
        if (complaint === null || typeof complaint === 'string')
          throw new Error(`Complaint ${id} has a link and no work.`)
        const decided = await decide(complaint, manager)
        if (!decided.ok) return decided
        const [taken] = await takeTogether(manager, context.office, [{ allowance, key: id }])
        if (taken?.ok === false)
          return refused(
            ...taken.rejections.map((wait) => ({ ...wait, kind: 'link-throttled', path: [] }) as const),
          )
        await recordBeside(manager, act, decided.value, complaint, by)
        return accepted(id)
      },
    ),
  )
}

import { putToSeller as decide } from '@waarborg/domain/complaints'
import type { Temporal } from 'temporal-polyfill'
import type { RequestContext } from '../../graph/context.js'
import { newRandomId } from '../../graph/new-id.js'
import { requireStaff } from '../../graph/permission.js'
import { type ChangeResult, type ComplaintChangeInput, changeComplaint } from './change-complaint.js'

export interface PutToSeller extends ComplaintChangeInput {
  readonly text: string
  readonly consentOn: Temporal.PlainDate
}

/** Gives the seller concerned an extract from which nobody can tell who complained (D-16). */
export function putToSeller(
  context: RequestContext,
  { consentOn, ...input }: PutToSeller,
): Promise<ChangeResult> {
  const actor = requireStaff(context)
  const written = { ...input, consentOn: consentOn.toString() }
  return changeComplaint(context, 'put-to-seller', written, async (complaint, manager) => {
    const id = newRandomId<'extract'>()
    const outcome = decide(complaint, { id, text: input.text, consentOn, actor, now: context.at })
    if (!outcome.ok) return outcome
    const { sellerId, text } = outcome.value.extract
    await manager.query(
      `insert into complaint_extract (id, complaint_id, seller_id, text, consent_on, put_by, put_at)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [id, complaint.id, sellerId, text, consentOn.toString(), actor.handlerId, context.at.toString()],
    )
    return outcome
  })
}

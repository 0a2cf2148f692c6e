import { recordHearing as decide, type HeardParty, type HearingWay } from '@waarborg/domain/complaints'
import type { Temporal } from 'temporal-polyfill'
import type { EntityManager } from 'typeorm'
import type { RequestContext } from '../../graph/context.js'
import { newId } from '../../graph/new-id.js'
import { requireStaff } from '../../graph/permission.js'
import { type ChangeResult, type ComplaintChangeInput, changeComplaint } from './change-complaint.js'

export interface RecordHearing extends ComplaintChangeInput {
  readonly party: HeardParty
  readonly way: HearingWay
  readonly at: Temporal.Instant
  readonly spokenWith: string
  readonly report: string
}

export interface WaiveHearing extends ComplaintChangeInput {
  readonly party: HeardParty
  readonly reason: string
}

/** What the seller or the colleague concerned said (KM-1, D-16). */
export function recordHearing(context: RequestContext, input: RecordHearing): Promise<ChangeResult> {
  const actor = requireStaff(context)
  const { party, way, at, spokenWith, report } = input
  const written = { ...input, at: at.toString() }
  return changeComplaint(context, 'hearing-recorded', written, async (complaint, manager) => {
    const what = { way, at, spokenWith, report }
    const isPutToSeller = await isSeenBySeller(manager, complaint.id)
    return decide(complaint, {
      id: newId<'hearing'>(),
      party,
      what,
      isPutToSeller,
      actor,
      now: context.at,
    })
  })
}

/** Why the seller or the colleague concerned is not heard (KM-1). */
export function waiveHearing(
  context: RequestContext,
  { reason, ...input }: WaiveHearing,
): Promise<ChangeResult> {
  const actor = requireStaff(context)
  const what = { waivedBecause: reason }
  return changeComplaint(context, 'hearing-waived', { ...input, ...what }, async (complaint) => {
    const facts = { id: newId<'hearing'>(), party: input.party, what, isPutToSeller: false }
    return decide(complaint, { ...facts, actor, now: context.at })
  })
}

async function isSeenBySeller(manager: EntityManager, complaintId: string): Promise<boolean> {
  const [seen] = (await manager.query(
    `select exists (select from complaint_extract x join complaint c on c.id = x.complaint_id
       and c.seller_id = x.seller_id where c.id = $1 and x.withdrawn_at is null) as "isSeen"`,
    [complaintId],
  )) as { isSeen: boolean }[]
  return seen?.isSeen ?? false
}

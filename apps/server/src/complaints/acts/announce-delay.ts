import { type Complaint, announceDelay as decide } from '@waarborg/domain/complaints'
import type { ContactReportId } from '@waarborg/domain/foundation'
import type { Temporal } from 'temporal-polyfill'
import type { EntityManager } from 'typeorm'
import { currentCalendar } from '../../deadlines/index.js'
import type { RequestContext } from '../../graph/context.js'
import { decodeId } from '../../graph/ids.js'
import { newId } from '../../graph/new-id.js'
import { DelayNoticeRow } from '../agreements/delay-notice.row.js'
import { noticesOfRound } from '../agreements/delays-of-round.js'
import { ContactReportRow } from '../contact-report.row.js'
import { unlessUnfit } from '../deciding/unless-unfit.js'
import { type ChangeResult, changeComplaint, type WrittenChangeInput } from './change-complaint.js'

export interface AnnounceDelay extends WrittenChangeInput {
  readonly reason: string
  readonly answerOn: Temporal.PlainDate
  readonly agreedInId?: string | null
}

/** Tells the complainant that the answer comes later, why and when, in words that a customer reads (KP-14, KP-11). */
export function announceDelay(
  context: RequestContext,
  { answerOn, ...input }: AnnounceDelay,
): Promise<ChangeResult> {
  const { actor, at: now } = context
  const { reason, despiteBlame } = input
  const written = { ...input, answerOn: answerOn.toString() }
  return changeComplaint(context, 'delay-announced', written, async (complaint, manager) => {
    const outcome = decide(
      complaint,
      { id: newId<'delay-notice'>(), reason, answerOn },
      {
        actor,
        now,
        calendar: await currentCalendar(manager),
        earlier: await noticesOfRound(manager, complaint),
        agreedIn: await contactOf(manager, complaint, input.agreedInId ?? null),
      },
    )
    const said = { texts: { reason }, despiteBlame }
    const told = await unlessUnfit(manager, context, complaint, said, outcome)
    if (!told.ok) return told
    await manager.insert(DelayNoticeRow, { ...told.value.notice, complaintId: complaint.id })
    return told
  })
}

/** The report by its address, when it is of this complaint. */
async function contactOf(manager: EntityManager, { id: complaintId }: Complaint, address: string | null) {
  const id = address === null ? null : decodeId('contact-report', address)
  const found = id === null ? null : await manager.findOneBy(ContactReportRow, { id, complaintId })
  return found === null ? null : { id: found.id as ContactReportId, kind: found.kind, at: found.at }
}

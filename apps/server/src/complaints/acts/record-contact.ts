import { type ComplaintRejection, recordContact as decide } from '@waarborg/domain/complaints'
import { type Result, refused } from '@waarborg/domain/foundation'
import type { Temporal } from 'temporal-polyfill'
import { currentCalendar } from '../../deadlines/index.js'
import type { RequestContext } from '../../graph/context.js'
import { decodeId } from '../../graph/ids.js'
import { newId } from '../../graph/new-id.js'
import { requireStaff } from '../../graph/permission.js'
import { findHandler } from '../../handlers/index.js'
import type { ContactKindName } from '../complaint.enums.js'
import { ContactReportRow } from '../contact-report.row.js'
import { type ChangeResult, type ComplaintChangeInput, changeComplaint } from './change-complaint.js'

export interface RecordContact extends ComplaintChangeInput {
  readonly kind: ContactKindName
  readonly at: Temporal.Instant
  readonly report: string
  readonly managerConsultedId?: string | null
  readonly mandate?: string | null
  readonly agreedDeadlineOn?: Temporal.PlainDate | null
}

/** Records a contact with the complainant and, when a deadline was agreed, starts its clock. */
export function recordContact(context: RequestContext, input: RecordContact): Promise<ChangeResult> {
  const actor = requireStaff(context)
  return changeComplaint(context, 'contact-recorded', input, async (complaint, manager) => {
    const managerId = input.managerConsultedId == null ? null : decodeId('handler', input.managerConsultedId)
    const consulted = managerId === null ? null : await findHandler(manager, managerId)
    const outcome = decide(
      complaint,
      {
        id: newId<'contact-report'>(),
        kind: input.kind,
        at: input.at,
        report: input.report,
        managerConsultedId: managerId,
        mandate: input.mandate ?? null,
        agreedDeadlineOn: input.agreedDeadlineOn ?? null,
      },
      { actor, now: context.at, calendar: await currentCalendar(manager), manager: consulted },
    )
    if (input.managerConsultedId != null && consulted === null)
      return refused(unknownManager, ...otherFaults(outcome))
    if (!outcome.ok) return outcome
    await manager.insert(ContactReportRow, {
      ...outcome.value.contact,
      complaintId: complaint.id,
      recordedAt: context.at,
      byId: actor.handlerId,
    })
    return outcome
  })
}

const unknownManager = { kind: 'unknown', path: ['managerConsultedId'], noun: 'handler' } as const

/** What else is wrong with the report, so that all of it is told at once. */
const otherFaults = (outcome: Result<unknown, ComplaintRejection>): readonly ComplaintRejection[] =>
  outcome.ok
    ? []
    : outcome.rejections.filter((fault) => !('path' in fault) || fault.path[0] !== 'managerConsultedId')

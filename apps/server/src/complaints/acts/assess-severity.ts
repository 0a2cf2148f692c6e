import { assessSeverity as decide, type Severity } from '@waarborg/domain/complaints'
import { currentCalendar } from '../../deadlines/index.js'
import type { RequestContext } from '../../graph/context.js'
import { newId } from '../../graph/new-id.js'
import { requireStaff } from '../../graph/permission.js'
import { SeverityAssessmentRow } from '../agreements/severity-assessment.row.js'
import { type ChangeResult, type ComplaintChangeInput, changeComplaint } from './change-complaint.js'

export interface AssessSeverity extends ComplaintChangeInput {
  readonly severity: Severity
  readonly reason: string
}

/** Says that a complaint is serious after all, or that it is not, and keeps why (KP-2). */
export function assessSeverity(context: RequestContext, input: AssessSeverity): Promise<ChangeResult> {
  const actor = requireStaff(context)
  const { severity } = input
  const { at } = context
  return changeComplaint(context, 'severity-assessed', input, async (complaint, manager) => {
    const calendar = await currentCalendar(manager)
    const outcome = decide(complaint, { severity, reason: input.reason, actor, at, calendar })
    if (!outcome.ok) return outcome
    const { reason } = outcome.value
    const id = newId<'severity-assessment'>()
    const by = { assessedAt: at, assessedBy: actor.handlerId }
    await manager.insert(SeverityAssessmentRow, { id, complaintId: complaint.id, severity, reason, ...by })
    return outcome
  })
}

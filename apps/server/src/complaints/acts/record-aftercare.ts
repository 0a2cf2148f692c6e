import { recordAftercare as decide } from '@waarborg/domain/complaints'
import { currentCalendar } from '../../deadlines/index.js'
import type { RequestContext } from '../../graph/context.js'
import { requireStaff } from '../../graph/permission.js'
import type { AftercareWayName } from '../deciding/deciding.enums.js'
import { type ChangeResult, type ComplaintChangeInput, changeComplaint } from './change-complaint.js'

export interface RecordAftercare extends ComplaintChangeInput {
  readonly way: AftercareWayName
  readonly solved: boolean
  readonly report?: string | null
}

/** Records whether it is really solved; when it is not, the complaint is open again (KP-8). */
export function recordAftercare(context: RequestContext, input: RecordAftercare): Promise<ChangeResult> {
  const actor = requireStaff(context)
  return changeComplaint(context, 'aftercare-recorded', input, async (complaint, manager) => {
    const { way, solved, report = null } = input
    const calendar = await currentCalendar(manager)
    return decide(complaint, { way, solved, report }, { actor, at: context.at, calendar })
  })
}

import { mergeComplaint as decide } from '@waarborg/domain/complaints'
import { accepted } from '@waarborg/domain/foundation'
import type { RequestContext } from '../../graph/context.js'
import { requireStaff } from '../../graph/permission.js'
import { ComplaintRow } from '../complaint.row.js'
import type { ChangeResult } from './change-complaint.js'
import { type ChangeWithOther, changeWithOther } from './change-with-other.js'

/** Ends a complaint in the earlier one of the same customer that says the same; it cannot be undone (KM-17). */
export function mergeComplaint(context: RequestContext, input: ChangeWithOther): Promise<ChangeResult> {
  const actor = requireStaff(context)
  return changeWithOther(context, 'complaint-merged', input, async (complaint, into, manager) => {
    const hasDuplicates = await manager.existsBy(ComplaintRow, { mergedIntoId: complaint.id })
    const merged = decide(complaint, { into, hasDuplicates, actor, at: context.at })
    return merged.ok ? accepted({ one: merged.value.ended, other: merged.value.into }) : merged
  })
}

import { confirmAgreedDeadline as decide } from '@waarborg/domain/complaints'
import type { RequestContext } from '../../graph/context.js'
import { changeTracked, complainant, type TrackedChangeInput, type TrackedResult } from './change-tracked.js'

/** The complainant confirms the agreed day online (KP-3). */
export function confirmAgreedDeadline(
  context: RequestContext,
  input: TrackedChangeInput,
): Promise<TrackedResult> {
  return changeTracked(context, 'deadline-confirmed', input, async (complaint) =>
    decide(complaint, { actor: complainant, at: context.at }),
  )
}

import { confirmReading as decide } from '@waarborg/domain/complaints'
import { currentCalendar } from '../../deadlines/index.js'
import type { RequestContext } from '../../graph/context.js'
import { type ChangeResult, type ComplaintChangeInput, changeComplaint } from './change-complaint.js'

/** Keeps that management read a serious complaint (KP-2). */
export function confirmReading(context: RequestContext, input: ComplaintChangeInput): Promise<ChangeResult> {
  const { actor, at } = context
  return changeComplaint(context, 'reading-confirmed', input, async (complaint, manager) =>
    decide(complaint, { actor, at, calendar: await currentCalendar(manager) }),
  )
}

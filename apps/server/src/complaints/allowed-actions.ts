import type { Actor } from '@waarborg/domain/access'
import { allowedActions } from '@waarborg/domain/complaints'
import type { HandlerId } from '@waarborg/domain/foundation'
import { Temporal } from 'temporal-polyfill'
import type { ComplaintType } from './complaint.type.js'

/** What the actor may do with a complaint as the graph shows it; the domain decides. */
export function allowedActionsOf(complaint: ComplaintType, actor: Actor) {
  const { state, handler, assignedAt, assignmentConfirmedAt } = complaint
  if (state === 'IMPORTED') return []
  const moment = (text: string) => Temporal.Instant.from(text)
  const assignment =
    handler === null || assignedAt === null
      ? null
      : {
          handlerId: handler.id as HandlerId,
          assignedAt: moment(assignedAt),
          confirmedAt: assignmentConfirmedAt === null ? null : moment(assignmentConfirmedAt),
        }
  return allowedActions({ state, assignment }, actor)
}

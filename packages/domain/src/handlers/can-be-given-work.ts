import { may, type Role } from '../access/index.js'
import type { HandlerId } from '../foundation/index.js'

/** What decides whether somebody can be given a complaint. */
export interface Availability {
  readonly id: HandlerId
  readonly onDuty: boolean
  readonly roles: readonly Role[]
}

export type WorkObstacle = 'handler-not-on-duty' | 'handler-may-not-handle'

/** Why work cannot be given to this person now; empty when it can. @source KM-16, D-19 */
export function obstaclesToGivingWork(handler: Availability): readonly WorkObstacle[] {
  const mayHandle = may({ kind: 'staff', handlerId: handler.id, roles: handler.roles }, 'complaints:handle')
  return [
    ...(handler.onDuty ? [] : (['handler-not-on-duty'] as const)),
    ...(mayHandle ? [] : (['handler-may-not-handle'] as const)),
  ]
}

export function canBeGivenWork(handler: Availability): boolean {
  return obstaclesToGivingWork(handler).length === 0
}

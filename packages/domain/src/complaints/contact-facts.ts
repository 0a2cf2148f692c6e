import type { Temporal } from 'temporal-polyfill'
import type { Actor, Role } from '../access/index.js'
import type { WorkingCalendar } from '../deadlines/index.js'
import type { HandlerId } from '../foundation/index.js'

/** What a contact is judged by, besides the complaint. */
export interface ContactFacts {
  readonly actor: Actor
  readonly now: Temporal.Instant
  readonly calendar: WorkingCalendar
  /** Whoever `managerConsultedId` names, so that only management counts as management. @source D-19 */
  readonly manager?: { readonly id: HandlerId; readonly roles: readonly Role[] } | null
}

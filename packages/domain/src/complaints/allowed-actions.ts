import type { Temporal } from 'temporal-polyfill'
import type { Actor } from '../access/index.js'
import { obstaclesToAssigning } from './assign-complaint.js'
import { obstaclesToChoosing } from './choose-remedy.js'
import { obstaclesToConfirming } from './confirm-assignment.js'
import { agreesAsAnother } from './confirm-not-admissible.js'
import { obstaclesToReading, type ReadingStanding } from './confirm-reading.js'
import { concernedOf, HEARD_PARTIES } from './hearing.js'
import type { Inadmissibility } from './inadmissibility.js'
import {
  COMPLAINT_ACTIONS,
  type ComplaintAction,
  type Standing,
  TRANSITIONS,
  transitionFor,
} from './lifecycle.js'
import type { Matter } from './matter.js'
import type { Offering } from './standing-offer.js'

/** What decides which acts are allowed. */
export interface ActionFacts extends Standing, ReadingStanding, Offering {
  readonly matter: Pick<Matter, 'sellerId'>
  readonly inadmissibility: Pick<Inadmissibility, 'declaredById'> | null
}

/** The acts that more than state and permissions decide; each asks what the act itself asks. */
const ALSO: Partial<
  Record<ComplaintAction, (complaint: ActionFacts, actor: Actor, now: Temporal.Instant) => boolean>
> = {
  ASSIGN: (complaint, actor) => obstaclesToAssigning(complaint, actor).length === 0,
  CONFIRM_ASSIGNMENT: (complaint, actor) => obstaclesToConfirming(complaint, actor).length === 0,
  PUT_TO_SELLER: ({ matter }) => matter.sellerId !== null,
  RECORD_HEARING: (complaint) => HEARD_PARTIES.some((party) => concernedOf(complaint, party) !== null),
  REMIND: ({ assignment }) => assignment !== null,
  CHECK_COMPLAINANT: (_, actor) => actor.kind === 'staff',
  CONFIRM_READING: (complaint, actor) => obstaclesToReading(complaint, actor).length === 0,
  CONFIRM_NOT_ADMISSIBLE: ({ inadmissibility }, actor) =>
    inadmissibility !== null && agreesAsAnother(inadmissibility, actor),
  CHOOSE_REMEDY: (complaint, _, now) => obstaclesToChoosing(complaint, now).length === 0,
}

/** What this actor can do with this complaint now, by the tables and the obstacles that the acts themselves use. */
export function allowedActions(
  complaint: ActionFacts,
  actor: Actor,
  now: Temporal.Instant,
): readonly ComplaintAction[] {
  const byTable = (action: ComplaintAction) =>
    TRANSITIONS.some(
      ({ act, occasion }) => act === action && transitionFor(action, occasion, complaint, actor).ok,
    )
  return COMPLAINT_ACTIONS.filter(
    (action) => byTable(action) && (ALSO[action]?.(complaint, actor, now) ?? true),
  )
}

import type { Permission } from '@waarborg/domain/access'
import { allowedActions, type ComplaintAction, TRANSITIONS, waitingOffer } from '@waarborg/domain/complaints'
import type { HandlerId, SellerId } from '@waarborg/domain/foundation'
import { Temporal } from 'temporal-polyfill'
import type { RequestContext } from '../graph/context.js'
import { Binder } from '../graph/list-definition.js'
import { loadOfMany, loadRows } from '../graph/nodes.js'
import { visibleComplaints } from '../graph/visible-complaints.js'
import { clockRows } from './clocks-of-complaint.js'
import type { ComplaintType } from './complaint.type.js'

type OnComplaints = Permission & `complaints:${string}`

/** What the reader may do with a complaint as the graph shows it; the domain and its rules decide. */
export async function allowedActionsOf(
  complaint: ComplaintType,
  context: RequestContext,
): Promise<readonly ComplaintAction[]> {
  const { state, handler, receiver, concerns, seller, assignedAt, assignmentConfirmedAt } = complaint
  if (state === 'IMPORTED' || complaint.disposedOn !== null) return []
  const moment = (text: string) => Temporal.Instant.from(text)
  const assignment =
    handler === null || assignedAt === null
      ? null
      : {
          handlerId: handler.id as HandlerId,
          assignedAt: moment(assignedAt),
          confirmedAt: assignmentConfirmedAt === null ? null : moment(assignmentConfirmedAt),
          onBehalfOfId: complaint.onBehalfOfId as HandlerId | null,
        }
  const idOf = (person: { id: string } | null) => (person?.id ?? null) as HandlerId | null
  const declaredById = complaint.inadmissibleDeclaredById as HandlerId | null
  const facts = {
    ...{ state, assignment, receiverId: idOf(receiver), concernsId: idOf(concerns) },
    ...{ matter: { sellerId: (seller?.id ?? null) as SellerId | null }, severity: complaint.severity },
    ...{ receivedAt: moment(complaint.receivedAt), clocks: await clocksForReading(complaint, context) },
    inadmissibility: declaredById === null ? null : { declaredById },
    ...waitingOffer(complaint.choiceUntil === null ? null : Temporal.PlainDate.from(complaint.choiceUntil)),
  }
  const allowed = allowedActions(facts, context.actor, context.at)
  const reached = await Promise.all(
    allowed.map((action) => isReached(complaint.id, neededFor(action), context)),
  )
  return allowed.filter((_, place) => reached[place])
}

/** Only of a serious one is asked whether management has read it. */
async function clocksForReading(complaint: ComplaintType, context: RequestContext) {
  if (complaint.severity !== 'SERIOUS') return []
  const rows = complaint.clockRows ?? (await loadRows(clockRows, complaint.id, context))
  return rows.map(({ clockKind, startedAt, stoppedAt }) => ({
    kind: clockKind,
    startedAt: Temporal.Instant.from(startedAt),
    stoppedAt: stoppedAt === null ? null : Temporal.Instant.from(stoppedAt),
  }))
}

const neededFor = (action: ComplaintAction): OnComplaints =>
  TRANSITIONS.find(({ act }) => act === action)?.by ?? 'complaints:read'

/** Who reads it, also reaches it for this, unless the rules reach less far for this. */
async function isReached(id: string, needed: OnComplaints, context: RequestContext): Promise<boolean> {
  const condition = (permission: OnComplaints, binder = new Binder()) =>
    visibleComplaints('c', permission)(binder, context)
  if (condition(needed) === condition('complaints:read')) return true
  const [reached] = await loadOfMany<boolean>(
    `complaints reached for ${needed}`,
    (binder) =>
      `select c.id as parent, ${condition(needed, binder)} as row from complaint c where c.id = any($1::uuid[])`,
    id,
    context,
  )
  return reached ?? false
}

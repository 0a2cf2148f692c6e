import type { Temporal } from 'temporal-polyfill'
import { type Actor, may } from '../access/index.js'
import { accepted, type Result, refused } from '../foundation/index.js'
import { type Availability, obstaclesToGivingWork } from '../handlers/index.js'
import type { Complaint } from './complaint.js'
import type { ComplaintRejection } from './complaint-rejection.js'
import { type Standing, transitionFor } from './lifecycle.js'
import { type Candidate, type NextHandlerFacts, nextHandlers } from './next-handlers.js'
import type { Outcome } from './outcome.js'

interface AssignmentFacts {
  readonly handler: Availability
  /** Who stands in for the handler, who is away at this moment. @source KM-16 */
  readonly substitute?: Availability | null
  /** Of a further round, all by which it is said who could go on. @source KM-17 */
  readonly next?: NextHandlerFacts<Candidate> | null
  readonly actor: Actor
  readonly at: Temporal.Instant
}

/**
 * The complaint becomes somebody's work. Assigning it to oneself is taking it, and needs no confirming; anybody
 * else is told and confirms. A handler gives away what is free or his own; only a coordinator or management
 * takes work from another. What is meant for somebody who is away goes to the substitute. A further round goes to nobody
 * who had an earlier one, as it is offered to none of them. @source KM-14, KM-16, KM-17
 */
export function assignComplaint(
  complaint: Complaint,
  { handler: meant, substitute = null, next = null, actor, at }: AssignmentFacts,
): Result<Outcome, ComplaintRejection> {
  const obstacles = obstaclesToAssigning(complaint, actor)
  if (obstacles.length > 0) return refused(...obstacles)
  const handler = substitute ?? meant
  const onBehalfOfId = substitute === null ? null : meant.id
  const unfit = [
    ...mustBeAnother(complaint, handler),
    ...mustNotBeAbout(complaint, handler),
    ...mustBeGivable(handler),
    ...mustBeForAnother(complaint, handler, next),
  ]
  if (unfit.length > 0) return refused(...unfit)
  const takesIt = actor.kind === 'staff' && actor.handlerId === handler.id
  const previousHandlerId = complaint.assignment?.handlerId ?? null
  return accepted({
    complaint: {
      ...complaint,
      assignment: { handlerId: handler.id, assignedAt: at, confirmedAt: takesIt ? at : null, onBehalfOfId },
      version: complaint.version + 1,
    },
    facts: [
      { kind: 'complaint-assigned', handlerId: handler.id, previousHandlerId, onBehalfOfId },
      ...(takesIt ? [{ kind: 'assignment-confirmed', handlerId: handler.id } as const] : []),
    ],
    messages: takesIt
      ? []
      : [{ kind: 'assignment-notice', complaintId: complaint.id, handlerId: handler.id }],
  })
}

/** Why this actor cannot assign this complaint to anybody. */
export function obstaclesToAssigning(complaint: Standing, actor: Actor): readonly ComplaintRejection[] {
  const transition = transitionFor('ASSIGN', 'any', complaint, actor)
  if (!transition.ok) return transition.rejections
  const holderId = complaint.assignment?.handlerId
  const isHolder = actor.kind === 'staff' && actor.handlerId === holderId
  if (holderId === undefined || isHolder || may(actor, 'complaints:reassign')) return []
  return [{ kind: 'not-permitted', permission: 'complaints:reassign' }]
}

function mustBeAnother(complaint: Complaint, handler: Availability): readonly ComplaintRejection[] {
  const isTheSame = complaint.assignment?.handlerId === handler.id
  return isTheSame ? [{ kind: 'already-assigned-to', path: ['handlerId'], handlerId: handler.id }] : []
}

/** Nobody handles what is about him- or herself: a substitute does. @source D-18 */
function mustNotBeAbout({ concernsId }: Complaint, { id }: Availability): readonly ComplaintRejection[] {
  return concernsId === id ? [{ kind: 'is-about-this-handler', path: ['handlerId'], handlerId: id }] : []
}

function mustBeGivable(handler: Availability): readonly ComplaintRejection[] {
  return obstaclesToGivingWork(handler).map((kind) => ({ kind, path: ['handlerId'], handlerId: handler.id }))
}

/** @source KM-17 */
function mustBeForAnother(
  complaint: Complaint,
  { id: handlerId }: Availability,
  next: NextHandlerFacts<Candidate> | null,
): readonly ComplaintRejection[] {
  if (!next?.ofFormerRounds.includes(handlerId)) return []
  const leftOut = nextHandlers(complaint, next).leftOut.find(({ person }) => person.id === handlerId)
  return leftOut?.because === 'HANDLED_FORMER_ROUND'
    ? [{ kind: 'handled-former-round', path: ['handlerId'], handlerId }]
    : []
}

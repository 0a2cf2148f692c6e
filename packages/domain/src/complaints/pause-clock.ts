import type { Temporal } from 'temporal-polyfill'
import type { Actor } from '../access/index.js'
import { standsStill } from '../deadlines/index.js'
import {
  accepted,
  type ClockPauseId,
  isAfter,
  parseRequiredText,
  type Result,
  refused,
  together,
} from '../foundation/index.js'
import type { Clock, ClockPause } from './clock.js'
import type { Complaint } from './complaint.js'
import type { ComplaintRejection } from './complaint-rejection.js'
import { findPausable } from './find-pausable.js'
import { transitionFor } from './lifecycle.js'
import type { Outcome } from './outcome.js'
import { MAXIMUM_EXPLANATION } from './text-limits.js'

interface PauseInput {
  readonly id: ClockPauseId
  /** Of the agreement among those of the complaint, from 1; null for the agreed deadline. */
  readonly agreement: number | null
  readonly reason: string
}

interface PausingFacts {
  readonly actor: Actor
  readonly at: Temporal.Instant
}

/**
 * What was agreed stands still for a reason that the complainant is told; no other clock ever does. What is past its
 * day is late, and stays so. @source KP-7, D-2
 */
export function pauseClock(
  complaint: Complaint,
  { id, agreement, reason: raw }: PauseInput,
  { actor, at }: PausingFacts,
): Result<Outcome, ComplaintRejection> {
  const transition = transitionFor('PAUSE_CLOCK', 'any', complaint, actor)
  if (!transition.ok) return transition
  if (actor.kind !== 'staff') return refused({ kind: 'not-permitted', permission: transition.value.by })
  const read = together({
    clock: findRunning(complaint, agreement, at),
    reason: parseRequiredText(raw, { path: ['reason'], maximum: MAXIMUM_EXPLANATION, multiline: true }),
  })
  if (!read.ok) return read
  const { clock, reason } = read.value
  const { kind, aboutId, dueOn } = clock
  const pause: ClockPause = { id, reason, dueOn, pausedAt: at, resumedAt: null, pausedById: actor.handlerId }
  const paused: Clock = { ...clock, pauses: [...clock.pauses, pause] }
  const { id: complaintId, locale } = complaint
  return accepted({
    complaint: {
      ...complaint,
      clocks: complaint.clocks.map((other) => (other === clock ? paused : other)),
      version: complaint.version + 1,
    },
    facts: [{ kind: 'clock-paused', clock: kind, aboutId, pauseId: id }],
    messages: [{ kind: 'pause-notice', complaintId, pauseId: id, locale }],
  })
}

function findRunning(
  complaint: Complaint,
  agreement: number | null,
  at: Temporal.Instant,
): Result<Clock, ComplaintRejection> {
  const path = ['agreement']
  const found = findPausable(complaint, agreement)
  if (!found.ok) return found
  const { dueAt, dueOn, pauses } = found.value
  const last = pauses.at(-1)
  if (last !== undefined && standsStill(found.value))
    return refused({ kind: 'clock-paused', path, pausedAt: last.pausedAt })
  return isAfter(at, dueAt) ? refused({ kind: 'due-day-is-past', path, dueOn }) : found
}

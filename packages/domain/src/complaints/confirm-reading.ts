import type { Temporal } from 'temporal-polyfill'
import type { Actor } from '../access/index.js'
import { managementReadingDeadline, type WorkingCalendar } from '../deadlines/index.js'
import { accepted, type Result, refused } from '../foundation/index.js'
import { type Clock, clockFor } from './clock.js'
import type { Complaint, Severity } from './complaint.js'
import type { ComplaintRejection } from './complaint-rejection.js'
import { clockStarted } from './happened.js'
import { transitionFor } from './lifecycle.js'
import type { Outcome } from './outcome.js'
import { stopClocks } from './stop-clocks.js'
import { readingOfRound } from './this-round.js'

interface ReadingFacts {
  readonly actor: Actor
  readonly at: Temporal.Instant
  readonly calendar: WorkingCalendar
}

/**
 * Management says to have read a serious one. One that was serious before there was a clock for it gets that clock now,
 * so that it is not late by what nobody could do. @source KP-2, D-18
 */
export function confirmReading(
  complaint: Complaint,
  { actor, at, calendar }: ReadingFacts,
): Result<Outcome, ComplaintRejection> {
  const transition = transitionFor('CONFIRM_READING', 'any', complaint, actor)
  if (!transition.ok) return transition
  const obstacles = obstaclesToReading(complaint, actor)
  if (obstacles.length > 0) return refused(...obstacles)
  const started = readingOfRound(complaint) === undefined ? startReading(at, calendar, []) : accepted(null)
  if (!started.ok) return started
  const clocks = started.value === null ? complaint.clocks : [...complaint.clocks, started.value]
  const stopped = stopClocks(clocks, at, ({ kind }) => kind === 'management-reading')
  return accepted({
    complaint: { ...complaint, clocks: stopped.clocks, version: complaint.version + 1 },
    facts: [
      { kind: 'reading-confirmed' },
      ...(started.value === null ? [] : [clockStarted(started.value)]),
      ...stopped.facts,
    ],
    messages: [],
  })
}

export interface ReadingStanding {
  readonly severity: Severity
  readonly receivedAt: Temporal.Instant
  readonly clocks: readonly Pick<Clock, 'kind' | 'startedAt' | 'stoppedAt'>[]
}

/** Why this actor cannot say that management has read it, beside what its state and his permissions say. */
export function obstaclesToReading(complaint: ReadingStanding, actor: Actor): readonly ComplaintRejection[] {
  if (!isManagement(actor)) return [{ kind: 'management-decides', path: [] }]
  if (complaint.severity !== 'SERIOUS') return [{ kind: 'not-serious' }]
  const readAt = readingOfRound(complaint)?.stoppedAt ?? null
  return readAt === null ? [] : [{ kind: 'already-read', readAt }]
}

export const isManagement = (actor: Actor): boolean =>
  actor.kind === 'staff' && actor.roles.includes('MANAGEMENT')

/** The clock of a reading that is asked for from this moment on. */
export function startReading(
  at: Temporal.Instant,
  calendar: WorkingCalendar,
  path: readonly string[],
): Result<Clock, ComplaintRejection> {
  const deadline = managementReadingDeadline(at, calendar)
  if (deadline.ok) return accepted(clockFor(deadline.value))
  return refused(...deadline.rejections.map((far) => ({ ...far, path })))
}

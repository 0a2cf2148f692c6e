import type { Temporal } from 'temporal-polyfill'
import type { Actor } from '../access/index.js'
import { type Deadline, promisedDay, type WorkingCalendar } from '../deadlines/index.js'
import {
  accepted,
  type ClosingId,
  civilDateOf,
  isEarlierDay,
  nextDay,
  parseRequiredText,
  type Result,
  refused,
  together,
} from '../foundation/index.js'
import { blockersToClosing, type GateFacts } from './blockers-to-closing.js'
import { clockFor } from './clock.js'
import type { Cause, Closing, Origin } from './closing.js'
import type { Complaint } from './complaint.js'
import type { ComplaintRejection } from './complaint-rejection.js'
import { clockStarted, stateChanged } from './happened.js'
import { transitionFor } from './lifecycle.js'
import { mustHandle, type NamedHandler } from './must-handle.js'
import type { Outcome } from './outcome.js'
import { stopClocks } from './stop-clocks.js'
import { MAXIMUM_SHORT_TEXT } from './text-limits.js'

interface ClosingInput {
  readonly id: ClosingId
  readonly cause: Cause
  /** Which department or person is responsible; internal. */
  readonly unit: string
  readonly origin: Origin
  /** A working day to come. */
  readonly aftercareOn: Temporal.PlainDate
}

interface ClosingFacts extends GateFacts {
  readonly actor: Actor
  readonly calendar: WorkingCalendar
  /** Who will ask whether it is really solved; null when there is no such handler. */
  readonly aftercareBy: NamedHandler
}

/**
 * Through the gate: closed only when nothing is missing any more, with what it came from and who will ask later
 * whether it is really solved. Everything that is missing comes back at once.
 * @source KP-2, KP-4, KP-5, KP-6, KP-7, KM-10, KM-11
 */
export function closeComplaint(
  complaint: Complaint,
  input: ClosingInput,
  facts: ClosingFacts,
): Result<Outcome, ComplaintRejection> {
  const { actor, now, calendar, aftercareBy } = facts
  const transition = transitionFor('CLOSE', 'any', complaint, actor)
  if (!transition.ok) return transition
  if (actor.kind !== 'staff') return refused({ kind: 'not-permitted', permission: transition.value.by })
  const read = together({
    gate: mustBeOpen(complaint, facts),
    unit: parseRequiredText(input.unit, { path: ['unit'], maximum: MAXIMUM_SHORT_TEXT, multiline: false }),
    aftercare: parseAftercareDay(input.aftercareOn, now, calendar),
    aftercareById: mustHandle(complaint, aftercareBy, ['aftercareById']),
  })
  if (!read.ok) return read
  const { unit, aftercare, aftercareById } = read.value
  const { id, cause, origin, aftercareOn } = input
  const { round } = complaint
  const closedBy = { closedById: actor.handlerId, closedAt: now }
  const closing: Closing = {
    ...{ id, round, cause, unit, origin, aftercareOn, aftercareById },
    ...closedBy,
    aftercare: null,
  }
  const started = clockFor(aftercare)
  const stopped = stopClocks(complaint.clocks, now, ({ kind }) => kind !== 'agreement')
  return accepted({
    complaint: {
      ...complaint,
      state: 'CLOSED',
      closings: [...complaint.closings, closing],
      clocks: [...stopped.clocks, started],
      version: complaint.version + 1,
    },
    facts: [
      { kind: 'complaint-closed', closingId: id, round, cause, origin, aftercareOn, aftercareById },
      ...stopped.facts,
      clockStarted(started),
      ...stateChanged(complaint.state, 'CLOSED'),
    ],
    messages: [],
  })
}

function mustBeOpen(complaint: Complaint, facts: GateFacts): Result<null, ComplaintRejection> {
  const missing = blockersToClosing(complaint, facts).map(
    (blocker) => ({ kind: 'still-missing', blocker }) as const,
  )
  return missing.length === 0 ? accepted(null) : refused(...missing)
}

function parseAftercareDay(
  on: Temporal.PlainDate,
  now: Temporal.Instant,
  calendar: WorkingCalendar,
): Result<Deadline, ComplaintRejection> {
  const path = ['aftercareOn']
  const earliestOn = nextDay(civilDateOf(now))
  if (isEarlierDay(on, earliestOn)) return refused({ kind: 'deadline-in-the-past', path, earliestOn })
  const day = promisedDay('aftercare', { madeAt: now, on }, calendar)
  return day.ok ? day : refused(...day.rejections.map((rejection) => ({ ...rejection, path })))
}

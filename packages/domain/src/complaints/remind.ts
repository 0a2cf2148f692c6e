import type { Temporal } from 'temporal-polyfill'
import {
  type ClockStep,
  dueSteps,
  type Reminded,
  remindedByStep,
  type WorkingCalendar,
} from '../deadlines/index.js'
import type { HandlerId } from '../foundation/index.js'
import type { Clock } from './clock.js'
import type { Complaint } from './complaint.js'
import type { ComplaintFact } from './complaint-fact.js'
import type { Outcome } from './outcome.js'
import type { OwedMessage } from './owed-message.js'

interface ReminderFacts {
  /** Of the version that the clock was computed with. */
  readonly calendar: WorkingCalendar
  /** Told before of this clock, in any order. */
  readonly already: readonly ClockStep[]
  /** Whether the handler is on duty and not away; of no meaning where nobody handles it. */
  readonly isHandlerThere: boolean
  readonly at: Temporal.Instant
}

/**
 * What is told now of one clock of a complaint: nothing when it was stopped or stands still. The complaint and its version stay as
 * they are, so that a reminder never conflicts with a form that somebody is filling in. @source KM-16, D-18
 */
export function remind(
  complaint: Complaint,
  clock: Clock,
  { calendar, already, isHandlerThere, at }: ReminderFacts,
): Pick<Outcome, 'facts' | 'messages'> {
  if (clock.stoppedAt) return { facts: [], messages: [] }
  const { assignment, concernsId } = complaint
  const isReachable = assignment !== null && isHandlerThere && assignment.handlerId !== concernsId
  const handlerId = isReachable ? assignment.handlerId : null
  const isTaken = isReachable && assignment.confirmedAt !== null
  const steps = dueSteps(clock, { calendar, already, at })
  return {
    facts: steps.map(({ step }) => reached(clock, step)),
    messages: steps.flatMap(({ step }) =>
      recipients(remindedByStep(step, isTaken), handlerId).map(
        (to): OwedMessage => ({
          kind: 'reminder',
          complaintId: complaint.id,
          to,
          exceptId: concernsId,
          clock: clock.kind,
          step,
          dueAt: clock.dueAt,
        }),
      ),
    ),
  }
}

function reached({ kind, aboutId, breachAt }: Clock, step: ClockStep): ComplaintFact {
  return step === 'breach'
    ? { kind: 'clock-breached', clock: kind, aboutId, breachAt }
    : { kind: 'clock-step-reached', clock: kind, aboutId, step }
}

/** The coordinators in place of a handler who is not there, each once. */
function recipients(reminded: readonly Reminded[], handlerId: HandlerId | null) {
  const to = reminded.map((who) => {
    if (who === 'management') return 'MANAGEMENT'
    return who === 'handler' && handlerId !== null ? handlerId : 'COORDINATORS'
  })
  return [...new Set(to)]
}

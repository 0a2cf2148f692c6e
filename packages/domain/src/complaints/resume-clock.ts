import type { Temporal } from 'temporal-polyfill'
import type { Actor } from '../access/index.js'
import { dueAfterPause, standsStill, type WorkingCalendar } from '../deadlines/index.js'
import { accepted, endOfDay, type Result, refused } from '../foundation/index.js'
import type { Clock, ClockPause } from './clock.js'
import type { Complaint } from './complaint.js'
import type { ComplaintRejection } from './complaint-rejection.js'
import { findPausable } from './find-pausable.js'
import { complaintInState } from './in-state.js'
import { transitionFor } from './lifecycle.js'
import type { Outcome } from './outcome.js'

interface ResumingFacts {
  /** Of the agreement among those of the complaint, from 1; null for the agreed deadline. */
  readonly agreement: number | null
  readonly actor: Actor
  readonly at: Temporal.Instant
  /** Of a version, as the clock was computed with it. */
  readonly calendarOf: (version: number) => WorkingCalendar
}

const path = ['agreement']

/**
 * What was agreed runs on, its day moved by the working days on which it stood still; the complainant is told the day,
 * which is to be confirmed anew when it is another. Days 21 and 28 stay where they are. @source KP-7, D-2
 */
export function resumeClock(
  complaint: Complaint,
  { agreement, actor, at, calendarOf }: ResumingFacts,
): Result<Outcome, ComplaintRejection> {
  const transition = transitionFor('RESUME_CLOCK', 'any', complaint, actor)
  if (!transition.ok) return transition
  const found = findPausable(complaint, agreement)
  if (!found.ok) return found
  const clock = found.value
  const pause = clock.pauses.at(-1)
  if (pause === undefined || !standsStill(clock)) return refused({ kind: 'clock-not-paused', path })
  const moved = dueAfterPause(pause, at, calendarOf(clock.calendarVersion))
  if (!moved.ok) return refused(...moved.rejections.map((rejection) => ({ ...rejection, path })))
  const on = moved.value
  const { id: complaintId, locale } = complaint
  const { id: pauseId } = pause
  return accepted({
    complaint: withMovedClock(complaint, clock, runningOn(clock, pause, at, on)),
    facts: [
      {
        kind: 'pause-ended',
        clock: clock.kind,
        aboutId: clock.aboutId,
        pauseId,
        on,
        dueAt: endOfDay(on),
      },
    ],
    messages: [{ kind: 'resumption-notice', complaintId, pauseId, locale, dueOn: on }],
  })
}

const runningOn = (
  clock: Clock,
  pause: ClockPause,
  resumedAt: Temporal.Instant,
  dueOn: Temporal.PlainDate,
): Clock => ({
  ...clock,
  dueOn,
  dueAt: endOfDay(dueOn),
  breachAt: endOfDay(dueOn),
  pauses: clock.pauses.map((other) => (other === pause ? { ...pause, resumedAt } : other)),
})

/** The complaint with the clock, and the day that people know moved with it. */
function withMovedClock(complaint: Complaint, clock: Clock, moved: Clock): Complaint {
  const { state: _, ...facts } = complaint
  const { dueOn } = moved
  const isAnswer = clock.kind === 'agreed-deadline'
  const isConfirmed = !isAnswer || clock.dueOn.equals(dueOn)
  const standing = complaint.state === 'IN_TREATMENT' ? complaint.agreedDeadlineOn : null
  const next = {
    ...facts,
    clocks: complaint.clocks.map((other) => (other === clock ? moved : other)),
    agreements: complaint.agreements.map((agreement) =>
      agreement.id === clock.aboutId && !agreement.dueOn.equals(dueOn) ? { ...agreement, dueOn } : agreement,
    ),
    agreedDeadlineConfirmedAt: isConfirmed ? complaint.agreedDeadlineConfirmedAt : null,
    version: complaint.version + 1,
  }
  return complaintInState(next, complaint.state, isAnswer ? dueOn : standing)
}

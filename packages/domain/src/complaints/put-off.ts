import type { Temporal } from 'temporal-polyfill'
import { type Deadline, promisedDay, type WorkingCalendar } from '../deadlines/index.js'
import {
  type ContactReportId,
  civilDateOf,
  type DelayNoticeId,
  type HandlerId,
  isAfter,
  isEarlierDay,
  isLaterDay,
  nextDay,
  type Result,
  refused,
} from '../foundation/index.js'
import { clockFor, runningClock } from './clock.js'
import type { Complaint } from './complaint.js'
import type { ComplaintRejection } from './complaint-rejection.js'
import type { DelayNotice } from './delay-notice.js'
import { clockStarted } from './happened.js'
import type { Outcome } from './outcome.js'
import { stopClocks } from './stop-clocks.js'

/** The outcome, and the notice as it is kept. */
export interface AnnouncedDelay extends Outcome {
  readonly notice: DelayNotice
}

interface Delay {
  readonly id: DelayNoticeId
  readonly reason: string
  readonly deadline: Deadline
  readonly agreedInId: ContactReportId | null
}

interface DelayFacts {
  readonly now: Temporal.Instant
  readonly announcedById: HandlerId
  /** The notices of this round, the oldest first. */
  readonly earlier: readonly DelayNotice[]
}

/** The decision is put off to that day when that is said in time; later it is a breach that moves nothing. */
export function putOff(complaint: Complaint, delay: Delay, facts: DelayFacts): AnnouncedDelay {
  const { now, announcedById } = facts
  const { id, reason, deadline, agreedInId } = delay
  const { round, locale, id: complaintId } = complaint
  const { dueOn: answerOn } = deadline
  const moved = isInTime(complaint, facts)
  const given = stopClocks(complaint.clocks, now, ({ kind }) => moved && kind === 'delay-notice')
  const stopped = stopClocks(given.clocks, now, ({ kind }) => moved && kind === 'decision', 'replaced')
  const started = moved ? [clockFor(deadline)] : []
  return {
    notice: { id, round, reason, answerOn, moved, agreedInId, announcedAt: now, announcedById },
    complaint: {
      ...complaint,
      clocks: [...stopped.clocks, ...started],
      version: complaint.version + 1,
    },
    facts: [
      { kind: 'delay-announced', noticeId: id, on: answerOn, moved },
      ...(moved ? [] : [{ kind: 'notice-too-late', noticeId: id } as const]),
      ...given.facts,
      ...stopped.facts,
      ...started.map(clockStarted),
    ],
    messages: [{ kind: 'delay-notice', complaintId, noticeId: id, locale, answerOn }],
  }
}

/** A first one until the end of day 21, a further one as long as the day of the one before is not over. */
function isInTime({ clocks }: Complaint, { now, earlier }: DelayFacts): boolean {
  const last = earlier.at(-1)
  if (last?.moved === false) return false
  const term = runningClock(clocks, last === undefined ? 'delay-notice' : 'decision')
  return term !== undefined && !isAfter(now, term.breachAt)
}

/** A working day to come, later than the one that stands. */
export function answerDay(
  complaint: Complaint,
  on: Temporal.PlainDate,
  { now, calendar, earlier }: Pick<DelayFacts, 'now' | 'earlier'> & { readonly calendar: WorkingCalendar },
): Result<Deadline, ComplaintRejection> {
  const path = ['answerOn']
  const today = civilDateOf(now)
  const standingOn = earlier.at(-1)?.answerOn ?? runningClock(complaint.clocks, 'decision')?.dueOn
  const afterStanding = standingOn === undefined ? today : nextDay(standingOn)
  const earliestOn = isLaterDay(afterStanding, today) ? afterStanding : today
  if (isEarlierDay(on, earliestOn)) return refused({ kind: 'deadline-in-the-past', path, earliestOn })
  const day = promisedDay('decision', { madeAt: now, on }, calendar)
  return day.ok ? day : refused(...day.rejections.map((rejection) => ({ ...rejection, path })))
}

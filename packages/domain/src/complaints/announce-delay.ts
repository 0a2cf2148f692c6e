import type { Temporal } from 'temporal-polyfill'
import type { Actor } from '../access/index.js'
import { type Deadline, promisedDay, type WorkingCalendar } from '../deadlines/index.js'
import {
  accepted,
  type ContactReportId,
  civilDateOf,
  type DelayNoticeId,
  isAfter,
  isBefore,
  isEarlierDay,
  isLaterDay,
  nextDay,
  parseRequiredText,
  type Result,
  refused,
  together,
} from '../foundation/index.js'
import { clockFor, runningClock } from './clock.js'
import type { Complaint } from './complaint.js'
import type { ComplaintRejection } from './complaint-rejection.js'
import type { ContactReport } from './contact-report.js'
import type { DelayNotice } from './delay-notice.js'
import { clockStarted } from './happened.js'
import { transitionFor } from './lifecycle.js'
import type { Outcome } from './outcome.js'
import { stopClocks } from './stop-clocks.js'
import { MAXIMUM_EXPLANATION } from './text-limits.js'
import { roundStartedAt } from './this-round.js'

/** Of the norm, and of the one extension that the office may take by itself. @source D-2 */
const DAYS = 28

interface NoticeInput {
  readonly id: DelayNoticeId
  readonly reason: string
  readonly answerOn: Temporal.PlainDate
}

interface NoticeFacts {
  readonly actor: Actor
  readonly now: Temporal.Instant
  readonly calendar: WorkingCalendar
  /** The notices of this round, the oldest first. */
  readonly earlier: readonly DelayNotice[]
  /** In which the complainant agreed to a further delay; null when none was named or there is none. */
  readonly agreedIn: Pick<ContactReport, 'id' | 'kind' | 'at'> | null
}

/** The outcome, and the notice as it is kept. */
export interface AnnouncedDelay extends Outcome {
  readonly notice: DelayNotice
}

/**
 * The complainant is told that the answer comes later, with why and when. In time, until the end of day 21, it
 * moves the decision to that day; later it is a breach that moves nothing. A further one needs the complainant's
 * agreement, and moves only what an earlier one moved. @source KP-14, D-2
 */
export function announceDelay(
  complaint: Complaint,
  { id, reason: raw, answerOn }: NoticeInput,
  facts: NoticeFacts,
): Result<AnnouncedDelay, ComplaintRejection> {
  const { actor, now } = facts
  const transition = transitionFor('ANNOUNCE_DELAY', 'any', complaint, actor)
  if (!transition.ok) return transition
  if (actor.kind !== 'staff') return refused({ kind: 'not-permitted', permission: transition.value.by })
  const read = together({
    reason: parseRequiredText(raw, { path: ['reason'], maximum: MAXIMUM_EXPLANATION, multiline: true }),
    deadline: parseAnswerDay(complaint, answerOn, facts),
    agreedInId: mustBeAgreedTo(facts),
  })
  if (!read.ok) return read
  const { reason, deadline, agreedInId } = read.value
  const { round, locale, id: complaintId } = complaint
  const moved = isInTime(complaint, facts)
  const said = { announcedAt: now, announcedById: actor.handlerId }
  const notice: DelayNotice = { id, round, reason, answerOn, moved, agreedInId, ...said }
  const stopped = stopClocks(
    complaint.clocks,
    now,
    ({ kind }) => moved && (kind === 'delay-notice' || kind === 'decision'),
  )
  const started = moved ? [clockFor(deadline)] : []
  return accepted({
    notice,
    complaint: {
      ...complaint,
      clocks: [...stopped.clocks, ...started],
      version: complaint.version + 1,
    },
    facts: [
      { kind: 'delay-announced', noticeId: id, on: answerOn, moved },
      ...(moved ? [] : [{ kind: 'notice-too-late', noticeId: id } as const]),
      ...stopped.facts,
      ...started.map(clockStarted),
    ],
    messages: [{ kind: 'delay-notice', complaintId, noticeId: id, locale, answerOn }],
  })
}

/** A first one until the end of day 21, a further one as long as the day of the one before is not over. */
function isInTime({ clocks }: Complaint, { now, earlier }: NoticeFacts): boolean {
  const last = earlier.at(-1)
  if (last?.moved === false) return false
  const term = runningClock(clocks, last === undefined ? 'delay-notice' : 'decision')
  return term !== undefined && !isAfter(now, term.breachAt)
}

function parseAnswerDay(
  complaint: Complaint,
  on: Temporal.PlainDate,
  { now, calendar, earlier }: NoticeFacts,
): Result<Deadline, ComplaintRejection> {
  const path = ['answerOn']
  const today = civilDateOf(now)
  const standingOn = earlier.at(-1)?.answerOn ?? runningClock(complaint.clocks, 'decision')?.dueOn
  const afterStanding = standingOn === undefined ? today : nextDay(standingOn)
  const earliestOn = isLaterDay(afterStanding, today) ? afterStanding : today
  if (isEarlierDay(on, earliestOn)) return refused({ kind: 'deadline-in-the-past', path, earliestOn })
  const latestOn = civilDateOf(roundStartedAt(complaint)).add({ days: 2 * DAYS })
  if (earlier.length === 0 && isLaterDay(on, latestOn))
    return refused({ kind: 'delay-too-long', path, latestOn })
  const day = promisedDay('decision', { madeAt: now, on }, calendar)
  return day.ok ? day : refused(...day.rejections.map((rejection) => ({ ...rejection, path })))
}

/** Said in a real contact since the notice before. @source D-2 */
function mustBeAgreedTo({
  earlier,
  agreedIn,
}: NoticeFacts): Result<ContactReportId | null, ComplaintRejection> {
  const last = earlier.at(-1)
  if (last === undefined) return accepted(null)
  const isAgreed =
    agreedIn !== null && agreedIn.kind !== 'ATTEMPT' && !isBefore(agreedIn.at, last.announcedAt)
  return isAgreed
    ? accepted(agreedIn.id)
    : refused({ kind: 'agreement-of-complainant-needed', path: ['agreedInId'] })
}

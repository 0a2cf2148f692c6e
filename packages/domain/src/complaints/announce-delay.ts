import type { Temporal } from 'temporal-polyfill'
import type { Actor } from '../access/index.js'
import type { Deadline, WorkingCalendar } from '../deadlines/index.js'
import {
  accepted,
  type ContactReportId,
  civilDateOf,
  type DelayNoticeId,
  isBefore,
  isLaterDay,
  parseRequiredText,
  type Result,
  refused,
  together,
} from '../foundation/index.js'
import type { Complaint } from './complaint.js'
import type { ComplaintRejection } from './complaint-rejection.js'
import type { ContactReport } from './contact-report.js'
import type { DelayNotice } from './delay-notice.js'
import { transitionFor } from './lifecycle.js'
import { type AnnouncedDelay, answerDay, putOff } from './put-off.js'
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
  const { actor, now, earlier } = facts
  const transition = transitionFor('ANNOUNCE_DELAY', 'any', complaint, actor)
  if (!transition.ok) return transition
  if (actor.kind !== 'staff') return refused({ kind: 'not-permitted', permission: transition.value.by })
  const read = together({
    reason: parseRequiredText(raw, { path: ['reason'], maximum: MAXIMUM_EXPLANATION, multiline: true }),
    deadline: ownAnswerDay(complaint, answerOn, facts),
    agreedInId: mustBeAgreedTo(facts),
  })
  if (!read.ok) return read
  return accepted(putOff(complaint, { id, ...read.value }, { now, earlier, announcedById: actor.handlerId }))
}

/** By itself the office puts it off once, and not beyond those days. */
function ownAnswerDay(
  complaint: Complaint,
  on: Temporal.PlainDate,
  facts: NoticeFacts,
): Result<Deadline, ComplaintRejection> {
  const latestOn = civilDateOf(roundStartedAt(complaint)).add({ days: 2 * DAYS })
  if (facts.earlier.length === 0 && isLaterDay(on, latestOn))
    return refused({ kind: 'delay-too-long', path: ['answerOn'], latestOn })
  return answerDay(complaint, on, facts)
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

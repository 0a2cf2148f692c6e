import type { Temporal } from 'temporal-polyfill'
import type { Actor } from '../access/index.js'
import { promisedDay, type WorkingCalendar } from '../deadlines/index.js'
import { accepted, civilDateOf, type Result, refused } from '../foundation/index.js'
import type { Complaint } from './complaint.js'
import type { ComplaintRejection } from './complaint-rejection.js'
import type { DelayNotice } from './delay-notice.js'
import { type DelayRequest, lastAnnounced, standingRequest } from './delay-request.js'
import { transitionFor } from './lifecycle.js'
import { type AnnouncedDelay, putOff } from './put-off.js'

interface AgreeingFacts {
  readonly actor: Actor
  readonly at: Temporal.Instant
  readonly calendar: WorkingCalendar
  /** The requests of this round, the oldest first. */
  readonly requests: readonly DelayRequest[]
  /** The notices of this round, the oldest first. */
  readonly earlier: readonly DelayNotice[]
}

/** The complainant agrees online to the delay that was asked for, which is then put off as if told. @source D-2, KM-23 */
export function agreeToDelay(
  complaint: Complaint,
  { actor, at, calendar, requests, earlier }: AgreeingFacts,
): Result<AnnouncedDelay, ComplaintRejection> {
  const transition = transitionFor('AGREE_TO_DELAY', 'by-link', complaint, actor)
  if (!transition.ok) return transition
  const today = civilDateOf(at)
  const request = standingRequest({ requests, announcedAt: lastAnnounced(earlier), today })
  if (request === undefined) return refused({ kind: 'no-delay-asked' })
  const { id, reason, answerOn: on, askedById: announcedById } = request
  const deadline = promisedDay('decision', { madeAt: at, on }, calendar)
  if (!deadline.ok) return refused(...deadline.rejections.map((rejection) => ({ ...rejection, path: [] })))
  const delay = { id, reason, deadline: deadline.value, agreedInId: null }
  const told = putOff(complaint, delay, { now: at, announcedById, earlier })
  return accepted({ ...told, facts: [{ kind: 'delay-agreed', noticeId: id, on }, ...told.facts] })
}

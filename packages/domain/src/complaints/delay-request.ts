import type { Temporal } from 'temporal-polyfill'
import { type DelayNoticeId, type HandlerId, isBefore, isEarlierDay } from '../foundation/index.js'
import type { DelayNotice } from './delay-notice.js'

/** Whether the complainant agrees that the answer comes later; agreed to, it is a notice of the same id. @source D-2 */
export interface DelayRequest {
  readonly id: DelayNoticeId
  readonly round: number
  readonly reason: string
  /** A working day. */
  readonly answerOn: Temporal.PlainDate
  readonly askedAt: Temporal.Instant
  readonly askedById: HandlerId
  readonly agreedAt: Temporal.Instant | null
}

interface Standing<Asked> {
  /** The requests of the present round, the oldest first. */
  readonly requests: readonly Asked[]
  /** When the last notice of this round was given; null before the first. */
  readonly announcedAt: Temporal.Instant | null
  readonly today: Temporal.PlainDate
}

/** The one that the complainant can still agree to: the last, when no notice came after it and its day is to come. */
export function standingRequest<Asked extends Pick<DelayRequest, 'answerOn' | 'askedAt' | 'agreedAt'>>({
  requests,
  announcedAt,
  today,
}: Standing<Asked>): Asked | undefined {
  const last = requests.at(-1)
  if (last === undefined || last.agreedAt !== null || isEarlierDay(last.answerOn, today)) return undefined
  return announcedAt !== null && isBefore(last.askedAt, announcedAt) ? undefined : last
}

/** When the last of these was given. */
export const lastAnnounced = (notices: readonly DelayNotice[]): Temporal.Instant | null =>
  notices.at(-1)?.announcedAt ?? null

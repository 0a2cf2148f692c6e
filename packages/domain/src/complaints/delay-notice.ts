import type { Temporal } from 'temporal-polyfill'
import type { ContactReportId, DelayNoticeId, HandlerId } from '../foundation/index.js'

/** That the answer comes later, why, and when. @source KP-14, D-2 */
export interface DelayNotice {
  readonly id: DelayNoticeId
  readonly round: number
  readonly reason: string
  /** A working day. */
  readonly answerOn: Temporal.PlainDate
  /** In time, so that the decision is due on that day; a late one moves nothing. */
  readonly moved: boolean
  /** The report of the contact in which the complainant agreed to it; null with a first notice, or when agreed to online. */
  readonly agreedInId: ContactReportId | null
  readonly announcedAt: Temporal.Instant
  readonly announcedById: HandlerId
}

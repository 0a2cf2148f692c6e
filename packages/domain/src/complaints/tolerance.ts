import type { Temporal } from 'temporal-polyfill'
import { isAfter, isBefore } from '../foundation/index.js'

/** How far people's clocks may stand apart from the office's. */
const TOLERANCE = { minutes: 5 } as const

export function isLaterThanNow(at: Temporal.Instant, now: Temporal.Instant): boolean {
  return isAfter(at, now.add(TOLERANCE))
}

export function isEarlierThanReceipt(at: Temporal.Instant, receivedAt: Temporal.Instant): boolean {
  return isBefore(at, receivedAt.subtract(TOLERANCE))
}

/** The moment, moved to the nearer end where it lies outside by no more than people's clocks do. */
export function between(
  earliest: Temporal.Instant,
  at: Temporal.Instant,
  latest: Temporal.Instant,
): Temporal.Instant {
  if (isAfter(at, latest)) return latest
  return isBefore(at, earliest) ? earliest : at
}

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

export function notAfter(at: Temporal.Instant, latest: Temporal.Instant): Temporal.Instant {
  return isAfter(at, latest) ? latest : at
}

export function notBefore(at: Temporal.Instant, earliest: Temporal.Instant): Temporal.Instant {
  return isBefore(at, earliest) ? earliest : at
}

import type { Temporal } from 'temporal-polyfill'
import { isAfter } from '../foundation/index.js'

export type ClockState = 'running' | 'overdue' | 'breached' | 'met' | 'met-late'

interface RunningOrStopped {
  readonly dueAt: Temporal.Instant
  readonly breachAt: Temporal.Instant
  readonly stoppedAt: Temporal.Instant | null
}

/**
 * How a clock stands. Only what is later than `breachAt` is a breach, so a clock stopped after the date steered
 * by but not after the breach is `met`; `met-late` is a breach that ended. At either moment itself it is in time.
 * @source D-2
 */
export function clockState(clock: RunningOrStopped, at: Temporal.Instant): ClockState {
  if (clock.stoppedAt) return isAfter(clock.stoppedAt, clock.breachAt) ? 'met-late' : 'met'
  if (isAfter(at, clock.breachAt)) return 'breached'
  return isAfter(at, clock.dueAt) ? 'overdue' : 'running'
}

import type { Temporal } from 'temporal-polyfill'
import { isAfter } from '../foundation/index.js'
import type { ClockKind } from './deadline.js'
import type { Pause } from './standing-still.js'

export type ClockState = 'running' | 'paused' | 'overdue' | 'breached' | 'met' | 'met-late'

interface RunningOrStopped {
  readonly kind: ClockKind
  readonly dueAt: Temporal.Instant
  readonly breachAt: Temporal.Instant
  readonly stoppedAt: Temporal.Instant | null
  readonly pauses: readonly Pick<Pause, 'resumedAt'>[]
}

/** Whether it stands still, waiting for what it was paused for; also when it was stopped meanwhile. */
export const standsStill = ({ pauses }: Pick<RunningOrStopped, 'pauses'>): boolean =>
  pauses.at(-1)?.resumedAt === null

/**
 * How a clock stands. Only what is later than `breachAt` is a breach, so a clock stopped after the date steered
 * by but not after the breach is `met`; `met-late` is a breach that ended. At either moment itself it is in time.
 * A delay notice that was not given is never a breach of its own: that comes when day 28 ends undecided. What is
 * paused was in time then and stays so: it is `paused`, and `met` when it is stopped before it runs on.
 * @source D-2, KP-14
 */
export function clockState(clock: RunningOrStopped, at: Temporal.Instant): ClockState {
  if (standsStill(clock)) return clock.stoppedAt ? 'met' : 'paused'
  if (clock.stoppedAt) return isAfter(clock.stoppedAt, clock.breachAt) ? 'met-late' : 'met'
  if (isAfter(at, clock.breachAt) && clock.kind !== 'delay-notice') return 'breached'
  return isAfter(at, clock.dueAt) ? 'overdue' : 'running'
}

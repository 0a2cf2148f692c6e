import type { Temporal } from 'temporal-polyfill'
import { isAfter } from '../foundation/index.js'
import type { ClockKind } from './deadline.js'
import type { Pause } from './standing-still.js'

/** Why a clock stopped: what it waits for happened, another took its place, or it is waited for no longer. */
export type ClockEnd = 'met' | 'replaced' | 'dropped'

export type ClockState = 'running' | 'paused' | 'overdue' | 'breached' | 'met-late' | ClockEnd

interface RunningOrStopped {
  readonly kind: ClockKind
  readonly dueAt: Temporal.Instant
  readonly breachAt: Temporal.Instant
  readonly stoppedAt: Temporal.Instant | null
  /** Null as long as it runs. */
  readonly stoppedAs: ClockEnd | null
  readonly pauses: readonly Pick<Pause, 'resumedAt'>[]
}

/** Whether it stands still, waiting for what it was paused for; also when it was stopped meanwhile. */
export const standsStill = ({ pauses }: Pick<RunningOrStopped, 'pauses'>): boolean =>
  pauses.at(-1)?.resumedAt === null

/**
 * How a clock stands. Only what is later than `breachAt` is a breach, so a clock stopped after the date steered
 * by but not after the breach is what it was stopped as; `met-late` is a breach that ended, however it did. At either
 * moment itself it is in time.
 * A delay notice that was not given is never a breach of its own: that comes when day 28 ends undecided. What is
 * paused was in time then and stays so: it is `paused`, and in time when it is stopped before it runs on.
 * @source D-2, KP-14
 */
export function clockState(clock: RunningOrStopped, at: Temporal.Instant): ClockState {
  const { stoppedAt, stoppedAs } = clock
  if (standsStill(clock)) return stoppedAs ?? 'paused'
  if (stoppedAt && stoppedAs) return isAfter(stoppedAt, clock.breachAt) ? 'met-late' : stoppedAs
  if (isAfter(at, clock.breachAt) && clock.kind !== 'delay-notice') return 'breached'
  return isAfter(at, clock.dueAt) ? 'overdue' : 'running'
}

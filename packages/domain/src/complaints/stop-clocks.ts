import type { Temporal } from 'temporal-polyfill'
import type { ClockEnd } from '../deadlines/index.js'
import type { Clock } from './clock.js'
import type { ComplaintFact } from './complaint-fact.js'
import { clockStopped } from './happened.js'

/** The running clocks that `which` names stop, with what happened to each; all others stay as they are. */
export function stopClocks(
  clocks: readonly Clock[],
  at: Temporal.Instant,
  which: (clock: Clock) => boolean,
  stoppedAs: ClockEnd = 'met',
): { readonly clocks: readonly Clock[]; readonly facts: readonly ComplaintFact[] } {
  const isStopping = (clock: Clock) => clock.stoppedAt === null && which(clock)
  return {
    clocks: clocks.map((clock) => (isStopping(clock) ? { ...clock, stoppedAt: at, stoppedAs } : clock)),
    facts: clocks.filter(isStopping).map((clock) => clockStopped(clock, at, stoppedAs)),
  }
}

import type { Temporal } from 'temporal-polyfill'
import { type ClockEnd, clockState } from '../deadlines/index.js'
import type { HandlerId } from '../foundation/index.js'
import type { Clock } from './clock.js'
import type { ComplaintState } from './complaint.js'
import type { ComplaintFact } from './complaint-fact.js'

export function clockStarted(clock: Clock): ComplaintFact {
  const { kind, stoppedAt: _at, stoppedAs: _as, pauses: _pauses, recomputedInId: _in, ...moments } = clock
  return { kind: 'clock-started', clock: kind, ...moments }
}

export function clockStopped(clock: Clock, stoppedAt: Temporal.Instant, stoppedAs: ClockEnd): ComplaintFact {
  const state = clockState({ ...clock, stoppedAt, stoppedAs }, stoppedAt)
  return { kind: 'clock-stopped', clock: clock.kind, aboutId: clock.aboutId, stoppedAt, stoppedAs, state }
}

export const colleagueNamed = (
  handlerId: HandlerId | null,
  previousHandlerId: HandlerId | null,
): ComplaintFact => ({ kind: 'colleague-named', handlerId, previousHandlerId })

/** Nothing, when the state stays what it was. */
export function stateChanged(from: ComplaintState, to: ComplaintState): readonly ComplaintFact[] {
  return from === to ? [] : [{ kind: 'state-changed', from, to }]
}

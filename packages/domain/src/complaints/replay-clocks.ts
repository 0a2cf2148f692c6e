import type { Retell } from './journaled.js'
import type { Replayed, ReplayedClock } from './replayed.js'

type Named = Pick<ReplayedClock, 'kind' | 'aboutId'>

/** What happened to a clock; one of a kind and a matter runs at a time. */
export const retellClocks: Retell<
  'clock-started' | 'clock-stopped' | 'clock-resumed' | 'clock-paused' | 'pause-ended' | 'clock-recomputed',
  Replayed
> = {
  'clock-started': (state, { kind: _, clock: kind, ...moments }) => ({
    ...state,
    clocks: [
      ...state.clocks,
      { kind, ...moments, stoppedAt: null, stoppedAs: null, pauses: [], recomputedInId: null },
    ],
  }),
  'clock-stopped': (state, { clock: kind, aboutId, stoppedAt, stoppedAs }) =>
    withRunning(state, { kind, aboutId }, (clock) => ({ ...clock, stoppedAt, stoppedAs })),
  'clock-resumed': (state, { clock: kind, aboutId, startedAt }) => {
    const last = state.clocks.findLastIndex(
      (clock) => isNamed(clock, { kind, aboutId }) && clock.startedAt === startedAt,
    )
    return withClocks(state, (clock, place) =>
      place === last ? { ...clock, stoppedAt: null, stoppedAs: null } : clock,
    )
  },
  'clock-paused': (state, { clock: kind, aboutId, pauseId: id }, { recordedAt: pausedAt, actorId }) =>
    withRunning(state, { kind, aboutId }, (clock) => ({
      ...clock,
      pauses:
        actorId === null
          ? clock.pauses
          : [...clock.pauses, { id, dueOn: clock.dueOn, pausedAt, pausedById: actorId, resumedAt: null }],
    })),
  'pause-ended': (state, { clock: kind, aboutId, pauseId, on, dueAt }, { recordedAt: resumedAt }) => {
    const isMoved = state.clocks.some((clock) => isRunning(clock, { kind, aboutId }) && clock.dueOn !== on)
    const moved = withRunning(state, { kind, aboutId }, (clock) => ({
      ...clock,
      dueOn: on,
      dueAt,
      breachAt: dueAt,
      pauses: clock.pauses.map((pause) => (pause.id === pauseId ? { ...pause, resumedAt } : pause)),
    }))
    if (kind === 'agreement')
      return {
        ...moved,
        agreements: moved.agreements.map((each) => (each.id === aboutId ? { ...each, dueOn: on } : each)),
      }
    return {
      ...moved,
      agreedDeadlineOn: state.state === 'IN_TREATMENT' ? on : state.agreedDeadlineOn,
      agreedDeadlineConfirmedAt: isMoved ? null : state.agreedDeadlineConfirmedAt,
    }
  },
  'clock-recomputed': (
    state,
    { clock: kind, aboutId, recomputationId: recomputedInId, on: dueOn, ...told },
  ) => {
    const { dueAt, breachAt, calendarBase, calendarVersion } = told
    const moved = { dueAt, dueOn, breachAt, calendarBase, calendarVersion, recomputedInId }
    return withRunning(state, { kind, aboutId }, (clock) => ({ ...clock, ...moved }))
  },
}

const isNamed = (clock: ReplayedClock, { kind, aboutId }: Named) =>
  clock.kind === kind && clock.aboutId === aboutId

const isRunning = (clock: ReplayedClock, named: Named) => isNamed(clock, named) && clock.stoppedAt === null

const withRunning = (state: Replayed, named: Named, change: (clock: ReplayedClock) => ReplayedClock) =>
  withClocks(state, (clock) => (isRunning(clock, named) ? change(clock) : clock))

const withClocks = (
  state: Replayed,
  change: (clock: ReplayedClock, place: number) => ReplayedClock,
): Replayed => ({ ...state, clocks: state.clocks.map(change) })

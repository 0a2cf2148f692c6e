import { Temporal } from 'temporal-polyfill'

/** A clock that stands still until a test moves it. */
export interface MovedClock {
  readonly now: () => Temporal.Instant
  pass(duration: Temporal.DurationLike): void
  /** The moment so much before now, as the graph takes it. */
  ago(duration: Temporal.DurationLike): string
}

/** A Monday at ten in the morning in Amsterdam, in a year far enough ahead of the demonstration's own moments. */
export const MONDAY_MORNING = '2035-03-05T09:00:00Z'

export function movedClock(start: string = MONDAY_MORNING): MovedClock {
  let now = Temporal.Instant.from(start)
  return {
    now: () => now,
    pass: (duration) => {
      now = now.add(duration)
    },
    ago: (duration) => now.subtract(duration).toString(),
  }
}

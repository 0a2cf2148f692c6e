import { setTimeout } from 'node:timers/promises'
import DataLoader from 'dataloader'

/** A journey that takes longer, to a database that is silent perhaps, is not waited for before the next is made. */
const LONGEST_TURN_IN_MS = 25

/**
 * One journey to the database at a time. Who comes while it is made shares the next one with others who do, so that
 * what is told is never older than who asks.
 * @param atMost so many share one
 */
export function inTurns<Asked, Told>(
  journey: (asked: readonly Asked[]) => Promise<readonly (Told | Error)[]>,
  atMost: number,
): DataLoader<Asked, Told> {
  let before: Promise<unknown> = Promise.resolve()
  return new DataLoader<Asked, Told>(
    (asked) => {
      const answer = journey(asked)
      before = Promise.race([answer.catch(() => {}), setTimeout(LONGEST_TURN_IN_MS)])
      return answer
    },
    { cache: false, maxBatchSize: atMost, batchScheduleFn: (send) => void before.then(send) },
  )
}

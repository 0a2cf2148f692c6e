import { setTimeout as wait } from 'node:timers/promises'

/** A statement that takes longer than this holds up nobody any more. */
const WAITED_AT_MOST_MS = 50

/**
 * One statement for all who ask the same at once: whoever comes while one is under way waits for the next, so that every
 * answer was read after it was asked for.
 * @param ask reads what there is of many keys
 */
export function askTogether<Found>(
  ask: (keys: readonly string[]) => Promise<ReadonlyMap<string, Found>>,
): (key: string) => Promise<Found | undefined> {
  let waiting: { readonly keys: Set<string>; readonly found: Promise<ReadonlyMap<string, Found>> } | null =
    null
  let underWay: Promise<unknown> = Promise.resolve()
  return async (key) => {
    if (waiting === null) {
      const keys = new Set<string>()
      const begun = underWay.then(() => {
        waiting = null
      })
      const found = begun.then(() => ask([...keys]))
      underWay = Promise.race([found.catch(() => {}), begun.then(longEnough)])
      waiting = { keys, found }
    }
    waiting.keys.add(key)
    return (await waiting.found).get(key)
  }
}

const longEnough = () => wait(WAITED_AT_MOST_MS, undefined, { ref: false })

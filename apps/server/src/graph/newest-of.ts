import { setTimeout } from 'node:timers/promises'

/**
 * The newest of what came since the last was told, so that much at once is told once and nobody lags behind.
 * @param pauseInMs how long is waited for more after the first
 */
export async function* newestOf<Item>(source: AsyncIterator<Item>, pauseInMs: number): AsyncGenerator<Item> {
  const waiting: Item[] = []
  let ended = false
  let wake = () => {}
  const pull = async () => {
    for (let next = await source.next(); !next.done; next = await source.next()) {
      waiting.splice(0, 1, next.value)
      wake()
    }
  }
  const pulled = pull().finally(() => {
    ended = true
    wake()
  })
  // A fault is told when everything before it was; until then nobody waits for it.
  pulled.catch(() => {})
  try {
    for (;;) {
      if (waiting.length === 0 && ended) return await pulled
      if (waiting.length === 0)
        await new Promise<void>((resolve) => {
          wake = resolve
        })
      else {
        await setTimeout(pauseInMs)
        yield* waiting.splice(0)
      }
    }
  } finally {
    void source.return?.()
  }
}

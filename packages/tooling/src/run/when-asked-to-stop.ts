const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** npm passes Ctrl-C on to a program that the terminal has told of it already. */
const SAME_REQUEST_MS = 1_000

export interface StopRequests {
  readonly asked: boolean
}

/** From now on a request to end (Ctrl-C, SIGTERM, a closed terminal) calls `stop`, and every later one `hurry`. */
export function whenAskedToStop(stop: () => void, hurry: () => void): StopRequests {
  let askedAt: number | undefined
  const hear = () => {
    if (askedAt === undefined) {
      askedAt = performance.now()
      stop()
    } else if (performance.now() - askedAt > SAME_REQUEST_MS) hurry()
  }
  for (const signal of SIGNALS) process.on(signal, hear)
  return {
    get asked() {
      return askedAt !== undefined
    },
  }
}

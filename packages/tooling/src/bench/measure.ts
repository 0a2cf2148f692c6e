import autocannon from 'autocannon'

const CONNECTIONS = 8

export interface Call {
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly bodies: readonly string[]
}

/**
 * Requests a second that were answered with 200, by eight connections that each ask again as soon as they are
 * answered, through the bodies in turn.
 * @throws when any answer was not 200
 */
export async function requestsPerSecond(url: string, call: Call, seconds: number): Promise<number> {
  const result = await autocannon({
    url: `${url}${call.path}`,
    connections: CONNECTIONS,
    duration: seconds,
    requests: call.bodies.map((body) => ({
      method: 'POST' as const,
      headers: { 'content-type': 'application/json', ...call.headers },
      body,
    })),
  })
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${url}${call.path}: ${result.non2xx} refusals, ${result.errors} errors`)
  return result['2xx'] / result.duration
}

export interface Spread {
  readonly median: number
  readonly least: number
  readonly most: number
}

/** The middle of several figures and how far they lie apart. */
export function spreadOf(figures: readonly number[]): Spread {
  const sorted = figures.toSorted((a, b) => a - b)
  const middle = sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN
  return { median: middle, least: sorted[0] ?? Number.NaN, most: sorted.at(-1) ?? Number.NaN }
}

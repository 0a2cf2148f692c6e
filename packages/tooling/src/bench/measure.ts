import { randomBytes } from 'node:crypto'
import autocannon from 'autocannon'

const CONNECTIONS = 8
/** So often is asked before anything is counted: less, and what is measured is the compiling of the program. */
const WARM_UP = 1_500

export interface Call {
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly bodies: readonly string[]
  /** Gives each call a body of its own, as each form has, from an address of its own; instead of `bodies`. */
  readonly fresh?: () => string
}

/**
 * Requests a second that were answered with 200, by eight connections that each ask again as soon as they are
 * answered, through the bodies in turn; when none was answered in that time, by one answer to each of them.
 * @throws when any answer was not 200
 */
export async function requestsPerSecond(url: string, call: Call, seconds: number): Promise<number> {
  const result = await ask(url, call, { duration: seconds })
  const { '2xx': answered, duration } =
    result['2xx'] > 0 ? result : await ask(url, call, { amount: CONNECTIONS })
  return answered / duration
}

/** Asks until both the program and the database have settled. */
export async function warmUp(url: string, call: Call): Promise<void> {
  await ask(url, call, { amount: WARM_UP })
}

async function ask(
  url: string,
  { path, headers, bodies, fresh }: Call,
  howLong: { readonly duration: number } | { readonly amount: number },
): Promise<autocannon.Result> {
  const result = await autocannon({
    url: `${url}${path}`,
    connections: CONNECTIONS,
    ...howLong,
    requests: bodies.map((body) => ({
      method: 'POST' as const,
      headers: { 'content-type': 'application/json', ...headers },
      body,
      ...(fresh === undefined ? {} : { setupRequest: withBody(fresh) }),
    })),
  })
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${url}${path}: ${result.non2xx} refusals, ${result.errors} errors`)
  return result
}

const withBody =
  (fresh: () => string) =>
  (request: autocannon.Request): autocannon.Request => ({
    ...request,
    headers: { ...request.headers, 'x-forwarded-for': [10, ...randomBytes(3)].join('.') },
    body: fresh(),
  })

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

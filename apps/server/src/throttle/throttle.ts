import { accepted, type Result, refused } from '@waarborg/domain/foundation'
import type { Office } from '../office.js'

/** What somebody may do at once, and how fast it comes back; for each key apart. */
export interface Allowance {
  /** Names it in the store: two allowances of one name share their keys. */
  readonly name: string
  /** So many at once. */
  readonly atOnce: number
  /** One more after so many seconds. */
  readonly everySeconds: number
}

/** Too much was done for this key; nothing was taken from what is left. */
export interface Throttled {
  readonly kind: 'throttled'
  /** Whole seconds, 1 or more, after which asking again can succeed. */
  readonly retryAfterInSeconds: number
}

// A bucket that leaks at an even rate, kept as the moment at which it is empty again: one row, one statement, so that
// any number of processes share it and two at once cannot both take the last.
const taking = `
  insert into throttle as t (key, empty_at) values ($1, $2::timestamptz + $4::float8 * $3::float8 * interval '1 second')
  on conflict (key) do update
    set empty_at = greatest(t.empty_at, $2::timestamptz) + $4::float8 * $3::float8 * interval '1 second'
    where greatest(t.empty_at, $2::timestamptz) + $4::float8 * $3::float8 * interval '1 second'
      <= $2::timestamptz + $5::float8 * $3::float8 * interval '1 second'
  returning key`

/**
 * Takes from the allowance of a key, on the office's own clock.
 * @param key an address, an account, a link: stored only as a keyed digest
 * @param amount at most `atOnce`
 */
export async function take(
  office: Pick<Office, 'reads' | 'now' | 'derive'>,
  allowance: Allowance,
  key: string,
  amount = 1,
): Promise<Result<null, Throttled>> {
  const { name, atOnce, everySeconds } = allowance
  const at = office.now().toString()
  const digest = office.derive(`throttle ${name}`, key)
  const taken = await office.reads.rows({
    name: 'take from an allowance',
    text: taking,
    values: [digest, at, everySeconds, amount, atOnce],
  })
  if (taken.length > 0) return accepted(null)
  const left = await office.reads.row<{ seconds: number }>({
    name: 'how long until an allowance is there',
    text: `select extract(epoch from empty_at - $2::timestamptz)::float8 - ($5::float8 - $4::float8) * $3::float8 as seconds
      from throttle where key = $1`,
    values: [digest, at, everySeconds, amount, atOnce],
  })
  return refused({ kind: 'throttled', retryAfterInSeconds: Math.max(1, Math.ceil(left?.seconds ?? 1)) })
}

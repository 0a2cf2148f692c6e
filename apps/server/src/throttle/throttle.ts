import { accepted, type Result, refused } from '@waarborg/domain/foundation'
import type { Temporal } from 'temporal-polyfill'
import type { EntityManager } from 'typeorm'
import { storedMoment } from '../database/columns.js'
import { type Insert, prepared, type Write } from '../database/write-together.js'
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
// any number of processes share it and two at once cannot both take the last. Who is refused waits for no other.
const taking = `
  insert into throttle as t (key, empty_at)
  select $1, $2::timestamptz + $4::float8 * $3::float8 * interval '1 second'
  where not exists (select 1 from throttle spent where spent.key = $1
    and greatest(spent.empty_at, $2::timestamptz) + $4::float8 * $3::float8 * interval '1 second'
      > $2::timestamptz + $5::float8 * $3::float8 * interval '1 second')
  on conflict (key) do update
    set empty_at = greatest(t.empty_at, $2::timestamptz) + $4::float8 * $3::float8 * interval '1 second'
    where greatest(t.empty_at, $2::timestamptz) + $4::float8 * $3::float8 * interval '1 second'
      <= $2::timestamptz + $5::float8 * $3::float8 * interval '1 second'
  returning key`

const waiting = `
  select extract(epoch from empty_at - $2::timestamptz)::float8 - ($5::float8 - $4::float8) * $3::float8 as seconds
  from throttle where key = $1`

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
  const values = valuesOf(office, { allowance, key }, amount)
  const taken = await office.reads.rows({ name: 'take from an allowance', text: taking, values })
  if (taken.length > 0) return accepted(null)
  const left = await office.reads.row<Waiting>({
    name: 'how long until an allowance is there',
    text: waiting,
    values,
  })
  return refused(throttledFor(left))
}

/** One taking of several: of which allowance, for which key. */
export interface Taking {
  readonly allowance: Allowance
  readonly key: string
}

/**
 * Takes one from each of several allowances within a transaction, in one journey; undone with it. All that take
 * together name their allowances in the same order, so that no two wait for each other.
 * @returns for each whether it was given, or for how long it is not
 */
export async function takeTogether(
  manager: EntityManager,
  office: Pick<Office, 'now' | 'derive'>,
  takings: readonly Taking[],
): Promise<Result<null, Throttled>[]> {
  const values = takings.map((each) => valuesOf(office, each, 1))
  const parts = values.map((each, index) => `taken${index} as (${shifted(taking, index * each.length)})`)
  const given = values.map((_, index) => `(select count(*) from taken${index})::int as given${index}`)
  const [row] = await prepared<Record<string, number>>(
    manager,
    `with ${parts.join(', ')} select ${given.join(', ')}`,
    values.flat(),
  )
  const answers: Result<null, Throttled>[] = []
  for (const [index, each] of values.entries()) {
    if (row?.[`given${index}`] === 1) answers.push(accepted(null))
    else answers.push(refused(throttledFor((await prepared<Waiting>(manager, waiting, each))[0])))
  }
  return answers
}

/**
 * Takes one with the rows that are written beside it: when it is not there, none of them is written, and the fault is
 * one that `isUsedUp` knows.
 */
export const takingToWrite = (
  office: Pick<Office, 'derive'>,
  { allowance, key }: Taking,
  at: Temporal.Instant,
): Write => ({
  sql: takings.get(allowance) ?? takingOf(allowance),
  values: [digestOf(office, allowance, key), storedMoment(at)],
})

const takings = new WeakMap<Allowance, Insert>()

/** The row that is offered is empty after one; the row that is there gets one more, or no moment when it is full. */
function takingOf(allowance: Allowance): Insert {
  const { atOnce, everySeconds } = allowance
  const one = `interval '${everySeconds} seconds'`
  const others = `interval '${(atOnce - 1) * everySeconds} seconds'`
  const taking = {
    into: 'throttle as t (key, empty_at)',
    rows: `($1, $2::timestamptz + ${one})`,
    onConflict: `on conflict (key) do update set empty_at = case when t.empty_at + ${one} <= excluded.empty_at + ${others}
      then greatest(t.empty_at + ${one}, excluded.empty_at) end`,
  }
  takings.set(allowance, taking)
  return taking
}

/** Whether a statement was undone because an allowance was not there: its row was to have no moment. */
export function isUsedUp(fault: unknown): boolean {
  const { code, table, column } = fault as { code?: string; table?: string; column?: string }
  return code === '23502' && table === 'throttle' && column === 'empty_at'
}

/** How many of an allowance are taken at this moment and not back yet: 0 to `atOnce`. */
export async function takenOf(
  office: Pick<Office, 'reads' | 'now' | 'derive'>,
  { allowance, key }: Taking,
): Promise<number> {
  const [digest, at] = valuesOf(office, { allowance, key }, 1)
  const row = await office.reads.row<Waiting>({
    name: 'how much of an allowance is taken',
    text: 'select extract(epoch from empty_at - $2::timestamptz)::float8 as seconds from throttle where key = $1',
    values: [digest, at],
  })
  return Math.ceil(Math.max(0, row?.seconds ?? 0) / allowance.everySeconds)
}

interface Waiting {
  readonly seconds: number
}

const valuesOf = (office: Pick<Office, 'now' | 'derive'>, { allowance, key }: Taking, amount: number) => [
  digestOf(office, allowance, key),
  storedMoment(office.now()),
  allowance.everySeconds,
  amount,
  allowance.atOnce,
]

const digestOf = (office: Pick<Office, 'derive'>, { name }: Allowance, key: string): string =>
  office.derive(`throttle ${name}`, key)

const shifted = (text: string, by: number) =>
  text.replace(/\$(\d+)/g, (_, own: string) => `$${Number(own) + by}`)

const throttledFor = (waiting: Waiting | undefined): Throttled => ({
  kind: 'throttled',
  retryAfterInSeconds: Math.max(1, Math.ceil(waiting?.seconds ?? 1)),
})

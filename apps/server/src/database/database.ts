import type { Result } from '@waarborg/domain/foundation'
import type pg from 'pg'
import { DataSource, type EntityManager } from 'typeorm'
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js'
import { Reads } from './reads.js'
import { channelsOf, Waker } from './wake.js'
import { writeInTurns } from './write-in-turns.js'
import { type Write, wokenBy } from './write-together.js'

/** How long the server waits for a silent database before it says so, in milliseconds. */
export const PATIENCE_IN_MS = 4_500

/** Serialization failure and deadlock: the transaction did nothing and may be tried again. */
const TRY_AGAIN = new Set(['40001', '40P01'])

export interface Database {
  readonly reads: Reads
  /** The write side: one transaction, tried again when PostgreSQL asks for it, undone when the work is refused. */
  transact<T, R>(work: (manager: EntityManager) => Promise<Result<T, R>>): Promise<Result<T, R>>
  /** Rows that need nothing locked before: PostgreSQL does all of them or none. */
  write(writes: readonly Write[]): Promise<void>
  /** The connections of the pool, and how many requests wait for one. */
  connections(): { readonly total: number; readonly idle: number; readonly waiting: number }
  close(): Promise<void>
}

export async function openDatabase(options: {
  readonly url: string
  // biome-ignore lint/complexity/noBannedTypes: TypeORM names an entity by its class
  readonly entities: Function[]
  readonly onFault: (fault: Error) => void
  readonly poolSize?: number
  /** Is told which channels a committed transaction wakes, instead of all who listen to the database. */
  readonly tell?: (channel: string) => void
  /** 0 waits for as long as it takes. */
  readonly patienceInMs?: number
  /** What is written may be lost with the power, as long as what was written before it is there: it is made anew. */
  readonly mayBeLost?: boolean
}): Promise<Database> {
  const source = new DataSource({
    type: 'postgres',
    url: options.url,
    entities: options.entities,
    poolSize: options.poolSize ?? 20,
    connectTimeoutMS: options.patienceInMs ?? PATIENCE_IN_MS,
    applicationName: 'waarborg',
    poolErrorHandler: options.onFault,
    extra: {
      query_timeout: options.patienceInMs ?? PATIENCE_IN_MS,
      options: `-c timezone=UTC -c default_transaction_isolation=read\\ committed${options.mayBeLost ? ' -c synchronous_commit=off' : ''}`,
      keepAlive: true,
    },
  })
  await source.initialize()
  const pool = (source.driver as PostgresDriver).master as pg.Pool
  const waker = new Waker(pool)
  const inTurn = writeInTurns(({ values, ...statement }) =>
    tryAgain(() => pool.query({ ...statement, values: [...values] })),
  )
  const tell = options.tell ?? ((channel: string) => waker.wake(channel))
  return {
    reads: new Reads(pool),
    transact: (work) => tryAgain(() => undoWhenRefused(source, work, tell)),
    write: async (writes) => {
      await inTurn(writes)
      wokenBy(writes).forEach(tell)
    },
    connections: () => ({ total: pool.totalCount, idle: pool.idleCount, waiting: pool.waitingCount }),
    close: async () => {
      await waker.settled()
      await source.destroy()
    },
  }
}

/** Carries a refusal out of a transaction that must not commit. */
class Refused<R> extends Error {
  constructor(readonly result: Result<never, R>) {
    super('refused')
  }
}

async function undoWhenRefused<T, R>(
  source: DataSource,
  work: (manager: EntityManager) => Promise<Result<T, R>>,
  wake: (channel: string) => void,
) {
  try {
    let channels: ReadonlySet<string> = new Set()
    const accepted = await source.transaction(async (manager) => {
      channels = channelsOf(manager)
      const result = await work(manager)
      if (!result.ok) throw new Refused(result)
      return result as Result<T, R>
    })
    channels.forEach(wake)
    return accepted
  } catch (fault) {
    if (fault instanceof Refused) return (fault as Refused<R>).result
    throw fault
  }
}

async function tryAgain<T>(attempt: () => Promise<T>, attemptsLeft = 4): Promise<T> {
  try {
    return await attempt()
  } catch (fault) {
    const { driverError, code = driverError?.code } = fault as {
      driverError?: { code?: string }
      code?: string
    }
    if (attemptsLeft === 0 || code === undefined || !TRY_AGAIN.has(code)) throw fault
    return tryAgain(attempt, attemptsLeft - 1)
  }
}

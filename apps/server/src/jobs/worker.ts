import { EventEmitter } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { parseCronItems, type Runner, run, type TaskList, type WorkerEvents } from 'graphile-worker'
import pg from 'pg'
import type { Logger } from 'pino'
import { newRequestId } from '../graph/mask-error.js'
import { faultFacts } from '../log.js'
import type { Office } from '../office.js'
import { Presence } from './presence.js'
import type { Task } from './task.js'
import { workerLogger } from './worker-logger.js'

/** Jobs at once in one process; each uses the office's own connections besides. */
const JOBS_AT_ONCE = 2
/** One for the news of jobs, one for the clock, the others to take and settle jobs. */
const CONNECTIONS = JOBS_AT_ONCE + 2
const LOOK_FOR_THE_DEAD_EVERY_IN_MS = 10_000
const POLL_EVERY_IN_MS = 2_000
/** A job is told to end when the worker stops, and later no longer waited for: it is then done elsewhere. */
const TOLD_TO_END_AFTER_IN_MS = 2_000
const GIVEN_UP_AFTER_IN_MS = 5_000
const START_AGAIN_IN_MS = 1_000

export interface Worker {
  /** Whether it takes jobs now. */
  isWorking(): boolean
  /** Takes no more jobs, lets those that run end, and hands back what does not. */
  stop(): Promise<void>
}

export interface WorkerOptions {
  readonly url: string
  readonly tasks: readonly Task[]
  readonly log: Logger
  readonly lookForTheDeadEveryInMs?: number
}

/** Runs the jobs of the office in this process, beside the workers of others; a job is taken by one of them. */
export async function startWorker(office: Office, options: WorkerOptions): Promise<Worker> {
  const { url, tasks, log } = options
  const onFault = (fault: Error) =>
    log.warn({ fault: faultFacts(fault) }, 'The connection of the worker broke')
  const pool = new pg.Pool({
    connectionString: url,
    max: CONNECTIONS,
    connectionTimeoutMillis: 4_500,
    query_timeout: 15_000,
    keepAlive: true,
    application_name: 'waarborg-worker',
  })
  pool.on('error', onFault)
  pool.on('connect', (client) => client.on('error', onFault))
  const presence = new Presence(
    url,
    options.lookForTheDeadEveryInMs ?? LOOK_FOR_THE_DEAD_EVERY_IN_MS,
    onFault,
  )
  await presence.start()
  const events: WorkerEvents = new EventEmitter()
  events.on('pool:create', ({ workerPool }) => void presence.show(workerPool.id).catch(onFault))
  let stopping = false
  let runner: Runner | null = null

  const work = async (): Promise<void> => {
    runner = await run({
      pgPool: pool,
      events,
      taskList: taskList(office, tasks, log),
      parsedCronItems: parseCronItems(
        tasks.flatMap(({ name, every }) => (every === undefined ? [] : [{ task: name, match: every }])),
      ),
      concurrency: JOBS_AT_ONCE,
      pollInterval: POLL_EVERY_IN_MS,
      gracefulShutdownAbortTimeout: TOLD_TO_END_AFTER_IN_MS,
      noHandleSignals: true,
      logger: workerLogger(log),
      // Else a job that ends while the database is gone ends the process: only together are they told of with a net below.
      preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
    })
    runner.promise.catch(onFault).finally(() => {
      runner = null
      if (!stopping) setTimeout(() => void again(), START_AGAIN_IN_MS)
    })
  }
  const again = async (): Promise<void> => {
    if (stopping) return
    await work().catch((fault: Error) => {
      onFault(fault)
      setTimeout(() => void again(), START_AGAIN_IN_MS)
    })
  }
  await work()

  return {
    isWorking: () => runner !== null && presence.isSeen,
    async stop() {
      stopping = true
      const ended = runner?.stop().catch(onFault)
      await Promise.race([ended, wait(GIVEN_UP_AFTER_IN_MS, undefined, { ref: false })])
      await presence.handBack().catch(onFault)
      await presence.stop()
      await pool.end()
    },
  }
}

function taskList(office: Office, tasks: readonly Task[], log: Logger): TaskList {
  return Object.fromEntries(
    tasks.map(({ name, run: runTask }) => [
      name,
      async (stored, { job, abortSignal }) => {
        const { requestId = newRequestId(), payload = {} } = (stored ?? {}) as {
          requestId?: string
          payload?: object
        }
        const facts = { requestId, task: name, job: job.id, attempt: job.attempts }
        log.debug(facts, 'A job begins')
        try {
          await runTask(payload, { office, requestId, at: office.now(), signal: abortSignal })
        } catch (fault) {
          log.error({ ...facts, fault: faultFacts(fault as Error) }, 'A job failed')
          // Only this is stored with the job: what was thrown may quote somebody's data.
          throw new Error(faultFacts(fault as Error).message)
        }
        log.info(facts, 'A job is done')
      },
    ]),
  )
}

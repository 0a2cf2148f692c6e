import type { EntityManager } from 'typeorm'

export interface JobOptions {
  /** The request that asks for it, so that its log lines can be found together. */
  readonly requestId: string
  /** One waiting job of this name at most: asking again replaces the payload of the one that waits. */
  readonly key?: string
  /** Jobs of one queue run one after another. */
  readonly queue?: string
  /** After so many failed runs it is left alone and shown; 10 when absent, the last after some seven hours. */
  readonly maximumAttempts?: number
}

const ATTEMPTS = 10

/**
 * Asks for a job in the transaction of the fact that needs it: it is run when, and only when, that commits.
 * @param name of a task in the server's table of tasks
 */
export async function addJob(
  manager: Pick<EntityManager, 'query'>,
  name: string,
  payload: object,
  { requestId, key, queue, maximumAttempts = ATTEMPTS }: JobOptions,
): Promise<void> {
  await manager.query(
    `select 1 from graphile_worker.add_job($1, $2::json, queue_name := $3, max_attempts := $4, job_key := $5)`,
    [name, JSON.stringify({ requestId, payload }), queue ?? null, maximumAttempts, key ?? null],
  )
}

import type { Temporal } from 'temporal-polyfill'
import type { Office } from '../office.js'

/** What one run of a task is given besides its payload. */
export interface JobCall {
  readonly office: Office
  /** The request that asked for the job, or an id made for one that the clock started. */
  readonly requestId: string
  /** The moment this run began. */
  readonly at: Temporal.Instant
  /** Aborted when the server stops: end soon; what throws then is tried again elsewhere. */
  readonly signal: AbortSignal
}

/**
 * Work that is done later and survives a crash: at least once, so running it again must do no harm.
 * Payloads hold ids and settings, never texts or personal data: those are read when the job runs.
 */
export interface Task<Payload extends object = object> {
  /** Stored with every job: never renamed while jobs of it may wait. */
  readonly name: string
  /** When the clock starts it, as a crontab line in UTC; absent when only `addJob` does. */
  readonly every?: string
  run(payload: Payload, call: JobCall): Promise<void>
}

/** Names a task, checks the type of its payload, and lets a table of tasks of many payloads hold it. */
export const defineTask = <Payload extends object>(task: Task<Payload>): Task => task as Task

import { Logger as WorkerLogger } from 'graphile-worker'
import type { Logger } from 'pino'
import { withoutQuoted } from '../log.js'

const levels = { error: 'warn', warning: 'warn', info: 'debug', debug: 'debug' } as const

/** The library's own lines in our log; those about one job are left out, since the worker writes them itself. */
export const workerLogger = (log: Logger): WorkerLogger =>
  new WorkerLogger(() => (level, message, meta) => {
    if (meta?.failure || meta?.success) return
    log[levels[level]]({ worker: withoutQuoted(message) }, 'The worker tells')
  })

import { pendingMigrations } from '../database/migrate-within.js'
import type { Office } from '../office.js'

export type PartState = 'ready' | 'off' | 'behind' | 'away' | 'stopping'

/** Each part that an office needs to answer, and how it is. */
export interface Readiness {
  readonly ready: boolean
  readonly parts: {
    readonly server: PartState
    readonly database: PartState
    readonly migrations: PartState
    readonly worker: PartState
  }
}

/** What is asked of the process about itself. */
export interface Vitals {
  isStopping(): boolean
  worker(): PartState
}

export async function readReadiness(office: Pick<Office, 'reads'>, vitals: Vitals): Promise<Readiness> {
  const steps = await office.reads
    .rows<{ name: string }>({ name: 'steps taken', text: 'select name from migrations', values: [] })
    .catch(() => null)
  const database = steps === null ? 'away' : 'ready'
  const migrations =
    steps === null ? 'away' : pendingMigrations(steps.map(({ name }) => name)).length > 0 ? 'behind' : 'ready'
  const parts = {
    server: vitals.isStopping() ? 'stopping' : 'ready',
    database,
    migrations,
    worker: vitals.worker(),
  } as const
  return { ready: Object.values(parts).every((part) => part === 'ready' || part === 'off'), parts }
}

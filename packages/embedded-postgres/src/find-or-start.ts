import { setTimeout as wait } from 'node:timers/promises'
import { addressesOf } from './addresses.js'
import { makeCluster } from './cluster.js'
import type { Home } from './home.js'
import { isReady } from './is-ready.js'
import { keptPort } from './port.js'
import { livingPostmaster } from './postmaster.js'
import type { Programs } from './programs.js'
import { startPostmaster } from './start-postmaster.js'

/** Recovery after a kill reads back what was written since the last checkpoint. */
const LONGEST_RECOVERY_MS = 300_000

export interface Found {
  readonly port: number
  readonly startedByUs: boolean
}

/** The living instance of this home, waited for while it recovers, or a newly started one. To be done in turn. */
export async function findOrStart(
  home: Home,
  programs: Programs,
  report: (step: string) => void,
): Promise<Found> {
  const living = await findLiving(home)
  if (living !== undefined) {
    report(`Using the PostgreSQL that already runs on port ${living}`)
    return { port: living, startedByUs: false }
  }
  if (keptPort(home.folder) === undefined) report(`Making a private PostgreSQL in ${home.folder}`)
  await makeCluster(home, programs)
  const port = await startPostmaster(home, programs)
  report(`Started PostgreSQL on port ${port}`)
  return { port, startedByUs: true }
}

async function findLiving(home: Home): Promise<number | undefined> {
  const giveUpAt = performance.now() + LONGEST_RECOVERY_MS
  while (livingPostmaster(home.folder) !== undefined) {
    const port = keptPort(home.folder)
    if (port !== undefined && (await isReady(addressesOf(home.folder, port).superuserUrl))) return port
    if (performance.now() > giveUpAt) {
      throw new Error(
        `The PostgreSQL of ${home.folder} runs but does not answer on port ${port ?? 'unknown'}.`,
      )
    }
    await wait(100)
  }
  return undefined
}

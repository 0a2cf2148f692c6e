import { rmSync } from 'node:fs'
import { addressesOf, type PostgresAddresses } from './addresses.js'
import { findOrStart } from './find-or-start.js'
import { type Home, homeIn } from './home.js'
import { inTurn } from './in-turn.mjs'
import { makeOfficeDatabase } from './office-database.js'
import { findPrograms, type Programs } from './programs.js'
import { stopPostmaster } from './stop-postmaster.js'
import { turnsIn } from './turns.js'
import { hasLivingUsers, registerUser } from './users.js'
import { watch } from './watch.js'

export interface RunningPostgres {
  readonly addresses: PostgresAddresses
  /** False when it was found running. */
  readonly startedByUs: boolean
  /** Stops watching, and stops PostgreSQL when no other living process uses it; resolves when that is done. */
  release(): Promise<void>
}

/**
 * Finds the living instance in `dataFolder` or starts one, which it makes the first time. It serves on 127.0.0.1 only
 * and is watched: when it dies it is started again on the same port, until every user has released it. Connections
 * must be able to end at any moment.
 * @param options.dataFolder made when missing
 * @param options.report told each step, in English, for the person who waits
 * @throws Error that says what to do, when no PostgreSQL can be had here or it does not start
 */
export async function usePostgres(options: {
  dataFolder: string
  report?: (step: string) => void
}): Promise<RunningPostgres> {
  const report = options.report ?? (() => {})
  const home = homeIn(options.dataFolder)
  const inThisTurn = <T>(work: () => Promise<T>) =>
    inTurn(turnsIn(home.folder), work, () => report('Waiting for another start or stop of PostgreSQL to end'))
  const { programs, found, note } = await inThisTurn(() => begin(home, report))
  const watching = new AbortController()
  watch({ home, programs, port: found.port, report }, watching.signal)
  let released: Promise<void> | undefined
  return {
    addresses: addressesOf(home.folder, found.port),
    startedByUs: found.startedByUs,
    release() {
      watching.abort()
      released ??= inThisTurn(() => end(home, programs, note))
      return released
    },
  }
}

async function begin(home: Home, report: (step: string) => void) {
  const programs = await findPrograms(home.folder, home.account)
  const note = registerUser(home.folder)
  try {
    const found = await findOrStart(home, programs, report)
    await makeOfficeDatabase(home.folder, addressesOf(home.folder, found.port))
    return { programs, found, note }
  } catch (error) {
    await end(home, programs, note)
    throw error
  }
}

async function end(home: Home, programs: Programs, note: string): Promise<void> {
  rmSync(note, { force: true })
  if (!hasLivingUsers(home.folder)) await stopPostmaster(home, programs)
}

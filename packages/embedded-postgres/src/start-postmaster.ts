import { chownSync, closeSync, fstatSync, openSync, readSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { clusterIn } from './cluster.js'
import type { Home } from './home.js'
import { choosePort, keepPort } from './port.js'
import { clearStaleNote } from './postmaster.js'
import type { Programs } from './programs.js'
import { runProgram } from './run-program.js'
import { writeSettings } from './settings.js'

/** Backends of a killed PostgreSQL hold its memory until they notice, which is soon unless the disk is slow. */
const LONGEST_WAIT_FOR_THE_DEAD_MS = 60_000
const LARGEST_LOG = 5_000_000

const HELD_BY_THE_DEAD = /pre-existing shared memory block|lock file "postmaster.pid" already exists/
const PORT_TAKEN = /could not bind|could not create any TCP\/IP sockets/

/**
 * Starts PostgreSQL on the home's cluster, recovering what a kill left, and gives its port once it serves.
 * @param port the port it must have, because its users know it; another is chosen when undefined
 */
export async function startPostmaster(home: Home, programs: Programs, port?: number): Promise<number> {
  const giveUpAt = performance.now() + LONGEST_WAIT_FOR_THE_DEAD_MS
  for (;;) {
    const tried = port ?? (await choosePort(home.folder))
    const failure = await tryStart(home, programs, tried)
    if (failure === undefined) {
      keepPort(home.folder, tried)
      return tried
    }
    const passes = HELD_BY_THE_DEAD.test(failure) || PORT_TAKEN.test(failure)
    if (!passes || performance.now() > giveUpAt) {
      throw new Error(`PostgreSQL did not start; its log ${logIn(home.folder)} ends with:\n${failure.trim()}`)
    }
    await wait(200)
  }
}

/** What PostgreSQL said when it did not start; undefined when it did. */
async function tryStart(
  { folder, account }: Home,
  programs: Programs,
  port: number,
): Promise<string | undefined> {
  clearStaleNote(folder)
  writeSettings(clusterIn(folder), account, port)
  const log = openLog({ folder, account })
  const from = fstatSync(log).size
  const args = ['start', '-w', '-t', '600', '-D', clusterIn(folder), '-l', logIn(folder)]
  const { code, output } = await runProgram(programs.pgControl, args, { folder, account })
  const said = Buffer.alloc(fstatSync(log).size - from)
  readSync(log, said, 0, said.length, from)
  closeSync(log)
  return code === 0 ? undefined : said.toString() || output
}

function openLog({ folder, account }: Home): number {
  const path = logIn(folder)
  if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > LARGEST_LOG) renameSync(path, `${path}.before`)
  const log = openSync(path, 'a+', 0o600)
  if (account) chownSync(path, account.uid, account.gid)
  return log
}

function logIn(home: string): string {
  return join(home, 'postgres.log')
}

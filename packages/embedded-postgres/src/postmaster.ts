import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { clusterIn } from './cluster.js'
import { isProcessNumberInUse } from './process-mark.mjs'

/** The process number of the PostgreSQL that runs on this home's cluster; undefined when none does. */
export function livingPostmaster(home: string): number | undefined {
  const pid = notedPostmaster(home)
  return pid !== undefined && isProcessNumberInUse(pid) && isOurs(pid, home) ? pid : undefined
}

/**
 * Takes away the note of a dead PostgreSQL when its number is in use by something else (or by its own uncollected
 * remains): PostgreSQL itself would take that for a living one and refuse to start. Backends that outlived their
 * postmaster are still noticed, by the shared memory they hold.
 */
export function clearStaleNote(home: string): void {
  const pid = notedPostmaster(home)
  if (pid !== undefined && isProcessNumberInUse(pid) && !isOurs(pid, home))
    rmSync(noteIn(home), { force: true })
}

function notedPostmaster(home: string): number | undefined {
  try {
    return Number.parseInt(readFileSync(noteIn(home), 'utf8'), 10) || undefined
  } catch {
    return undefined
  }
}

function noteIn(home: string): string {
  return join(clusterIn(home), 'postmaster.pid')
}

/** A process number may have passed to another program: the command line names the cluster. */
function isOurs(pid: number, home: string): boolean {
  if (process.platform === 'win32') return true
  return commandLineOf(pid).includes(clusterIn(home))
}

function commandLineOf(pid: number): string {
  if (process.platform !== 'linux') {
    return spawnSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout
  }
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
  } catch {
    return ''
  }
}

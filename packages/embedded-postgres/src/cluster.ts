import { appendFileSync, chownSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { SUPERUSER } from './addresses.js'
import type { Home } from './home.js'
import { passwordsOf } from './passwords.js'
import type { Programs } from './programs.js'
import { runProgram } from './run-program.js'
import { SETTINGS_FILE } from './settings.js'

export function clusterIn(home: string): string {
  return join(home, 'cluster')
}

/** Makes the cluster when there is none: under another name first, so that half a cluster is never taken for one. */
export async function makeCluster({ folder, account }: Home, programs: Programs): Promise<void> {
  if (existsSync(clusterIn(folder))) return
  const part = join(folder, 'cluster.part')
  const passwordFile = join(folder, 'password.part')
  rmSync(part, { recursive: true, force: true })
  mkdirSync(part, { mode: 0o700 })
  writeFileSync(passwordFile, passwordsOf(folder).superuser, { mode: 0o600 })
  if (account) for (const path of [part, passwordFile]) chownSync(path, account.uid, account.gid)
  const args = ['-D', part, `--username=${SUPERUSER}`, `--pwfile=${passwordFile}`, ...CHOICES, ...locale()]
  const { code, output } = await runProgram(programs.initdb, args, { folder, account })
  rmSync(passwordFile, { force: true })
  if (code !== 0) throw new Error(`PostgreSQL could not make its files in ${folder}:\n${output.trim()}`)
  appendFileSync(join(part, 'postgresql.conf'), `\ninclude '${SETTINGS_FILE}'\n`)
  renameSync(part, clusterIn(folder))
}

const CHOICES = ['--auth=scram-sha-256', '--encoding=UTF8', '--data-checksums', '--no-instructions']

/**
 * Sorting and letter case by PostgreSQL's own C.UTF-8, the same on every machine. The system's locale, of which
 * similarity search asks what a letter is, has another name on each system.
 */
function locale(): string[] {
  const system =
    process.platform === 'linux' ? 'C.UTF-8' : process.platform === 'darwin' ? 'en_US.UTF-8' : 'C'
  return ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', `--locale=${system}`]
}

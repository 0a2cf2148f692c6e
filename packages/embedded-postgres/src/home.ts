import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  accessSync,
  chmodSync,
  chownSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { type Account, accountForPostgres } from './account.js'

/** Where the cluster lies when we are root and the account of PostgreSQL may not enter the data folder. */
const ELSEWHERE = '/var/lib/waarborg'

export interface Home {
  /** Holds the cluster, its passwords, port, log, and the register of its users. */
  readonly folder: string
  readonly account: Account | undefined
}

/** The instance's home within `dataFolder`, made when missing; elsewhere, and noted there, when it must be. */
export function homeIn(dataFolder: string): Home {
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 })
  const folder = join(realpathSync(dataFolder), 'postgres')
  const noted = readElsewhere(folder)
  if (noted !== undefined) {
    mustBeOurs(noted)
    return { folder: noted, account: accountForPostgres(join(noted, 'cluster')) }
  }
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  mustBeOurs(folder)
  const account = accountForPostgres(existsSync(join(folder, 'cluster')) ? join(folder, 'cluster') : folder)
  if (!account) return { folder, account }
  letEnter(realpathSync(dataFolder), account)
  letEnter(folder, account)
  return mayEnter(folder, account)
    ? { folder, account }
    : { folder: settleElsewhere(folder, account), account }
}

function settleElsewhere(folder: string, account: Account): string {
  const elsewhere = join(ELSEWHERE, nameFor(folder))
  mkdirSync(ELSEWHERE, { recursive: true, mode: 0o755 })
  mkdirSync(elsewhere, { recursive: true, mode: 0o700 })
  letEnter(elsewhere, account)
  if (!mayEnter(elsewhere, account)) {
    throw new Error(
      `PostgreSQL cannot run as root, and the user it would run as may enter neither ${folder} nor ${elsewhere}. ` +
        'Set WAARBORG_DATA to a folder that every user may enter, or DATABASE_URL to a PostgreSQL of your own.',
    )
  }
  writeFileSync(noteIn(folder), `${elsewhere}\n`)
  return elsewhere
}

/** The same for two first starts at once, and another for a folder that was made anew in the same place. */
function nameFor(folder: string): string {
  const { ino, birthtimeMs } = statSync(folder)
  return createHash('sha256').update(`${folder} ${ino} ${birthtimeMs}`).digest('hex').slice(0, 16)
}

function readElsewhere(folder: string): string | undefined {
  if (!existsSync(noteIn(folder))) return undefined
  const elsewhere = readFileSync(noteIn(folder), 'utf8').trim()
  if (existsSync(elsewhere)) return elsewhere
  throw new Error(
    `The database was kept in ${elsewhere}, which is gone. Put it back, or remove ${noteIn(folder)} to begin with an empty one.`,
  )
}

function mustBeOurs(folder: string): void {
  try {
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK)
  } catch {
    throw new Error(
      `${folder} belongs to another user. Start Waarborg as that user, or set WAARBORG_DATA to a folder of your own.`,
    )
  }
}

function noteIn(folder: string): string {
  return join(folder, 'elsewhere')
}

/** Passage for the account's group and nobody else; what lies inside keeps its own permissions. */
function letEnter(folder: string, account: Account): void {
  const { uid, mode } = statSync(folder)
  if (uid === account.uid || mayEnter(folder, account)) return
  chownSync(folder, -1, account.gid)
  chmodSync(folder, (mode & 0o7777) | 0o010)
}

function mayEnter(folder: string, account: Account): boolean {
  return spawnSync('test', ['-x', folder], { ...account, cwd: '/' }).status === 0
}

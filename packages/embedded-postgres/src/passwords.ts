import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export interface Passwords {
  readonly superuser: string
  readonly owner: string
  readonly application: string
}

/** The passwords of this instance, made at random the first time; the file is for its owner's eyes only. */
export function passwordsOf(home: string): Passwords {
  const file = join(home, 'passwords.json')
  if (!existsSync(file)) {
    const made: Passwords = { superuser: random(), owner: random(), application: random() }
    writeFileSync(`${file}.part`, JSON.stringify(made), { mode: 0o600 })
    renameSync(`${file}.part`, file)
  }
  return JSON.parse(readFileSync(file, 'utf8'))
}

function random(): string {
  return randomBytes(24).toString('base64url')
}

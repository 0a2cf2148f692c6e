import { createHmac, createSecretKey, randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Config } from './config.js'

/** The key outside the database: given, or in a demonstration made once and kept in the data folder. */
export async function readKey(config: Pick<Config, 'key' | 'dataFolder'>): Promise<Buffer> {
  if (config.key !== null) return Buffer.from(config.key, 'hex')
  const path = join(config.dataFolder, 'key')
  await mkdir(config.dataFolder, { recursive: true })
  // Two processes may come at once: only one of them creates the file, both read it.
  await writeFile(path, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx' }).catch(
    (fault: { code?: string }) => {
      if (fault.code !== 'EEXIST') throw fault
    },
  )
  return Buffer.from((await readFile(path, 'utf8')).trim(), 'hex')
}

/** The key as `readKey` gives it; null where none is given and none was made yet. */
export async function findKey({
  key,
  dataFolder,
}: Pick<Config, 'key' | 'dataFolder'>): Promise<Buffer | null> {
  if (key === null && !existsSync(join(dataFolder, 'key'))) return null
  return readKey({ key, dataFolder })
}

/** 128 bits, base64url, for a purpose and a subject; whoever reads only the database cannot make them. */
export function makeDerive(key: Buffer): (purpose: string, subject: string) => string {
  const secret = createSecretKey(key)
  return (purpose, subject) =>
    createHmac('sha256', secret)
      .update(`${purpose}\0${subject}`)
      .digest()
      .subarray(0, 16)
      .toString('base64url')
}

import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { makeDerive, readKey } from './secret-key.js'

let dataFolder: string
beforeEach(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'waarborg-key-'))
})
afterEach(() => rm(dataFolder, { recursive: true }))

describe('the key outside the database', () => {
  it('is the one that was given, and then none is written', async () => {
    expect((await readKey({ key: 'ab'.repeat(32), dataFolder })).toString('hex')).toBe('ab'.repeat(32))
    await expect(stat(join(dataFolder, 'key'))).rejects.toThrow()
  })

  it('is made once and kept, for its owner alone, also when many start at once', async () => {
    const keys = await Promise.all(Array.from({ length: 20 }, () => readKey({ key: null, dataFolder })))
    expect(new Set(keys.map((key) => key.toString('hex'))).size).toBe(1)
    expect(keys[0]).toHaveLength(32)
    expect((await stat(join(dataFolder, 'key'))).mode & 0o777).toBe(0o600)
    expect(await readFile(join(dataFolder, 'key'), 'utf8')).toBe(keys[0]?.toString('hex'))
  })
})

describe('what is derived from it', () => {
  const derive = makeDerive(Buffer.alloc(32, 1))

  it('is 128 bits, the same each time, and another for each purpose, subject and key', () => {
    const secrets = [
      derive('tracking', 'a'),
      derive('tracking', 'b'),
      derive('cursor', 'a'),
      derive('trackinga', ''),
      makeDerive(Buffer.alloc(32, 2))('tracking', 'a'),
    ]
    for (const secret of secrets) expect(secret).toMatch(/^[\w-]{22}$/)
    expect(new Set(secrets).size).toBe(secrets.length)
    expect(derive('tracking', 'a')).toBe(secrets[0])
  })
})

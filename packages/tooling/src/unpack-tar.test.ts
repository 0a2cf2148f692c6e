import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { unpackTar } from './unpack-tar.js'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tar-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function entry(name: string, content: string, kind = '0'): Buffer {
  const header = Buffer.alloc(512)
  header.write(name, 0)
  header.write('0000755\0', 100)
  header.write(content.length.toString(8).padStart(11, '0'), 124)
  header.write(kind, 156)
  return Buffer.concat([header, Buffer.from(content), Buffer.alloc((512 - (content.length % 512)) % 512)])
}
const end = Buffer.alloc(1024)

test('files come out with their content and permission, folders are made', async () => {
  const long = 'x'.repeat(600)
  const archive = Buffer.concat([
    entry('lib/', '', '5'),
    entry('lib/long', long),
    entry('short', 'kort'),
    end,
  ])
  await unpackTar(archive, folder)
  expect(readFileSync(join(folder, 'lib/long'), 'utf8')).toBe(long)
  expect(readFileSync(join(folder, 'short'), 'utf8')).toBe('kort')
  expect(statSync(join(folder, 'short')).mode & 0o777).toBe(0o755)
})

test.each(['../outside', '/outside', 'lib/../../outside'])('the name %s is refused', async (name) => {
  await expect(unpackTar(Buffer.concat([entry(name, 'x'), end]), folder)).rejects.toThrow('leave the folder')
})

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { unpackBrowser } from './shipped-browser.js'

let home = ''
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'shipped-'))
  mkdirSync(join(home, 'bin'))
  const empty = brotliCompressSync(Buffer.alloc(1024))
  for (const name of ['al2023.tar.br', 'fonts.tar.br']) writeFileSync(join(home, 'bin', name), empty)
  writeFileSync(join(home, 'bin/chromium.br'), brotliCompressSync('the browser'))
})
afterEach(() => rmSync(home, { recursive: true }))

test('of several first uses at once one unpacks, and all find it whole', async () => {
  const folder = join(home, 'unpacked')
  await Promise.all([1, 2, 3].map(() => unpackBrowser(join(home, 'bin'), folder)))
  expect(readFileSync(join(folder, 'chromium'), 'utf8')).toBe('the browser')
  expect(statSync(join(folder, 'chromium')).mode & 0o111).toBe(0o111)
  expect(readdirSync(home).sort()).toEqual(['bin', 'unpacked'])
})

test('what cannot be unpacked leaves nothing behind', async () => {
  writeFileSync(join(home, 'bin/chromium.br'), 'broken')
  await expect(unpackBrowser(join(home, 'bin'), join(home, 'unpacked'))).rejects.toThrow()
  expect(readdirSync(home)).toEqual(['bin'])
})

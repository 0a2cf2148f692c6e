import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { browserPlaces, installedBrowsers } from './installed-browsers.js'

test('only what may be run counts as a browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'browsers-'))
  for (const name of ['chromium', 'google-chrome']) writeFileSync(join(folder, name), '')
  chmodSync(join(folder, 'google-chrome'), 0o755)
  const found = installedBrowsers({ platform: 'linux', environment: { PATH: `:${folder}` } })
  rmSync(folder, { recursive: true })
  expect(found).toContain(join(folder, 'google-chrome'))
  expect(found).not.toContain(join(folder, 'chromium'))
})

test.each([
  ['darwin', '/Users/eva/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
  ['win32', 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'],
  ['linux', '/opt/google/chrome/chrome'],
] as const)('on %s the usual places are looked at', (platform, place) => {
  const environment = { HOME: '/Users/eva', PROGRAMFILES: 'C:\\Program Files', PATH: '' }
  expect(browserPlaces({ platform, environment })).toContain(place)
})

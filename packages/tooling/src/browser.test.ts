import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { launchBrowser } from './browser.js'
import { installedBrowsers } from './installed-browsers.js'

let temporary = ''
beforeEach(() => {
  temporary = mkdtempSync(join(tmpdir(), 'browser-test-'))
  vi.stubEnv('TMPDIR', temporary)
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(temporary, { recursive: true, force: true })
})

const onLinux = process.platform === 'linux' && process.arch === 'x64'
const installed = installedBrowsers({ platform: process.platform, environment: process.env }).slice(0, 1)
const browsers = [
  ...(onLinux ? [['shipped', []] as const] : []),
  ...installed.map((path) => [path, [path]] as const),
]

test.each(browsers)('the browser %s draws text and leaves no file behind', async (_name, only) => {
  vi.stubEnv('CHROMIUM_PATH', undefined)
  const launched = await launchBrowser([...only])
  const page = await launched.browser.newPage()
  const picture = async (text: string) => {
    await page.setContent(
      `<html lang="nl"><title>Proef</title><p style="font-family: sans-serif">${text}</p>`,
    )
    return (await page.screenshot()).toString('base64')
  }
  expect(await picture('Wij lossen het op')).not.toBe(await picture(''))
  expect(await picture('mmmm')).not.toBe(await picture('iiii'))
  await launched.close()
  await launched.close()
  expect(readdirSync(temporary)).toEqual([])
})

test('a browser that is named and does not start is told, not replaced by another', async () => {
  vi.stubEnv('CHROMIUM_PATH', join(temporary, 'no-such-browser'))
  await expect(launchBrowser()).rejects.toThrow(/CHROMIUM_PATH names .*no-such-browser/)
  expect(readdirSync(temporary)).toEqual([])
})

test.runIf(onLinux)('an installed browser that does not start is passed over', async () => {
  vi.stubEnv('CHROMIUM_PATH', undefined)
  const stub = join(temporary, 'chromium-browser')
  writeFileSync(stub, '#!/bin/sh\necho "install the snap" >&2\nexit 1\n', { mode: 0o755 })
  const launched = await launchBrowser([stub])
  expect(launched.browser.isConnected()).toBe(true)
  await launched.close()
  expect(readdirSync(temporary)).toEqual(['chromium-browser'])
})

import { afterAll, beforeAll, expect, test } from 'vitest'
import { findAccessibilityFaults } from './accessibility.js'
import { type LaunchedBrowser, launchBrowser } from './browser.js'

let launched: LaunchedBrowser
beforeAll(async () => {
  launched = await launchBrowser()
}, 60_000)
afterAll(() => launched.close())

async function faultsOf(body: string, policy = '') {
  const page = await launched.browser.newPage()
  const head = `<title>Proef</title><meta http-equiv="Content-Security-Policy" content="${policy}">`
  await page.setContent(`<!doctype html><html lang="nl">${head}<main><h1>Proef</h1>${body}</main></html>`)
  const faults = await findAccessibilityFaults(page)
  await page.close()
  return faults
}

test('a sound page has no faults', async () => {
  expect(await faultsOf('<label>Naam <input></label>')).toEqual([])
})

test.each([
  ['a field without a label (2.0)', '<input type="text">', /^label: .*input: <input type="text">/],
  ['grey on white (2.0 AA)', '<p style="color:#aaa">Grijs</p>', /^color-contrast: /],
  [
    'a wrong purpose of a field (2.1)',
    '<label>N <input autocomplete="foo"></label>',
    /^autocomplete-valid: /,
  ],
  ['a target that is too small (2.2)', '<a href="#a">1</a><a href="#b">2</a>', /^target-size: /],
  ['a heading skipped (good practice)', '<h4>Te diep</h4>', /^heading-order: /],
])('%s is found', async (_name, body, fault) => {
  const small = '<style>a { display: inline-block; width: 8px; height: 8px; overflow: hidden }</style>'
  expect(await faultsOf(small + body)).toEqual(expect.arrayContaining([expect.stringMatching(fault)]))
})

test('it also works where a policy forbids scripts in the page', async () => {
  expect(await faultsOf('<h4>Te diep</h4>', "default-src 'self'; script-src 'none'")).toHaveLength(1)
})

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type App, createApp } from './app.js'
import { isAddressOrRange } from './client-address.js'
import { openTestOffice, type TestOffice } from './test-office/test-office.fixture.js'

let office: TestOffice
let direct: App
let url: string

beforeAll(async () => {
  office = await openTestOffice()
  direct = await createApp({ ...office.config, trustedProxies: [] })
  url = `http://localhost:${await direct.listen()}`
})
afterAll(async () => {
  await direct.close()
  await office.close()
})

const WRONG = '{ trackedComplaint(token: "0123456789012345678901") { number } }'
const wrong = async (headers: Record<string, string>, at = url) =>
  (await office.ask(WRONG, {}, { at, headers })).errors?.[0]?.extensions.code ?? 'answered'

describe('a forged address', () => {
  it('has no effect: X-Forwarded-For, X-Real-IP, Forwarded and Host are anybody’s to write', async () => {
    for (let turn = 0; turn < 30; turn += 1) await wrong({ 'x-forwarded-for': `192.0.2.${turn}` })
    for (const headers of [
      { 'x-forwarded-for': '198.51.100.7' },
      { 'x-forwarded-for': '127.0.0.1, 198.51.100.8' },
      { 'x-real-ip': '198.51.100.9' },
      { forwarded: 'for=198.51.100.10' },
      { 'x-client-ip': '198.51.100.11', 'cf-connecting-ip': '198.51.100.11' },
    ])
      expect(await wrong(headers)).toBe('RATE_LIMITED')
  })

  it('has no effect before that of the nearest stranger, when a proxy of ours passes it on', async () => {
    const through = (forged: string) => wrong({ 'x-forwarded-for': `${forged}, 203.0.113.5` }, office.url)
    for (let turn = 0; turn < 30; turn += 1) expect(await through(`192.0.2.${turn}`)).toBe('answered')
    expect(await through('198.51.100.1')).toBe('RATE_LIMITED')
    expect(await wrong({ 'x-forwarded-for': '203.0.113.6' }, office.url)).toBe('answered')
  })

  it('a forged Host or X-Forwarded-Host is in no address that we tell', async () => {
    for (const headers of [
      { 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https' },
      { 'x-forwarded-host': 'evil.example:1' },
    ])
      for (const at of [url, office.url])
        for (const path of ['/nowhere', '/developers/explorer', '/healthz', '/readyz']) {
          const answer = await fetch(at + path, { headers, redirect: 'manual' })
          expect(await answer.text()).not.toContain('evil.example')
          expect(JSON.stringify([...answer.headers])).not.toContain('evil.example')
        }
  })
})

it.each([
  ['192.0.2.7', true],
  ['10.0.0.0/8', true],
  ['2001:db8::/32', true],
  ['::1', true],
  ['10.0.0.0/33', false],
  ['10.0.0.0/0', false],
  ['2001:db8::/129', false],
  ['10.0.0/8', false],
  ['proxy.example', false],
  ['10.0.0.0/8/8', false],
  ['', false],
])('%s names an address or range: %s', (text, expected) => {
  expect(isAddressOrRange(text)).toBe(expected)
})

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type App, createApp } from './app.js'
import { openTestOffice, type TestOffice } from './test-office/test-office.fixture.js'

let office: TestOffice
let secure: App
let url: string

beforeAll(async () => {
  office = await openTestOffice()
  secure = await createApp({
    ...office.config,
    publicUrl: 'https://klantzaken.example',
    metricsToken: 'a-token-of-a-test',
  })
  url = `http://localhost:${await secure.listen()}`
})
afterAll(async () => {
  await secure.close()
  await office.close()
})

const FILE = /\.\w+$/
const JSON_BODY = { 'content-type': 'application/json' }
const viewer = { method: 'POST', headers: JSON_BODY, body: '{"query":"{ viewer { roles } }"}' }

/** Every route, its methods and what each answers, good and bad. */
const calls: Record<string, readonly (readonly [string, RequestInit?])[]> = {
  '/': [['/', { headers: { accept: 'text/html' } }]],
  '/admin': [['/admin', { headers: { accept: 'text/html' } }]],
  '/admin/': [['/admin/', { headers: { accept: 'text/html' } }]],
  '/admin/*': [
    ['/admin/index.html'],
    ['/admin/nowhere.js'],
    ['/admin/nowhere', { headers: { accept: 'text/html' } }],
  ],
  '/attachments/:id': [['/attachments/att_00000000000000000000000000'], ['/attachments/x']],
  '/calendars/:file': [['/calendars/x.ics'], ['/calendars/x']],
  '/developers/access': [['/developers/access']],
  '/developers/changelog': [['/developers/changelog']],
  '/developers/explorer': [['/developers/explorer']],
  '/developers/explorer/:name': [['/developers/explorer/nothing.js']],
  '/developers/reference': [['/developers/reference'], ['/developers/reference?q=%3Cscript%3E']],
  '/files/:ticket': [['/files/x', { method: 'PUT', body: 'x' }]],
  '/form/:file': [['/form/meldingsformulier.pdf'], ['/form/x']],
  '/graphql': [
    ['/graphql', viewer],
    ['/graphql', { ...viewer, body: '{' }],
    ['/graphql', { ...viewer, headers: { 'content-type': 'text/plain' } }],
    ['/graphql?query={viewer{roles}}', { headers: { 'apollo-require-preflight': '1' } }],
    ['/graphql', { method: 'OPTIONS' }],
    ['/graphql', { method: 'DELETE' }],
  ],
  '/graphql/stream': [
    ['/graphql/stream', viewer],
    ['/graphql/stream', { ...viewer, body: '{' }],
  ],
  '/healthz': [['/healthz']],
  '/imports/:id/rejects.csv': [['/imports/x/rejects.csv']],
  '/imports/:ticket': [['/imports/x', { method: 'PUT', body: 'x' }]],
  '/logo/:id': [['/logo/x']],
  '/metrics': [['/metrics'], ['/metrics', { headers: { authorization: 'Bearer a-token-of-a-test' } }]],
  '/readyz': [['/readyz']],
  'none of them': [
    ['/nowhere'],
    ['/nowhere', { headers: { accept: 'text/html' } }],
    ['/%zz'],
    ['/graphql/x', viewer],
  ],
}

const always = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'strict-transport-security': 'max-age=31536000',
}

describe('every answer of every route', () => {
  it('is looked at: none is missing here', () => {
    const known = Object.keys(calls).join('\n')
    // The files of the apps stand there one by one when these are built.
    const missing = routesOf(secure).filter((route) => !known.includes(route) && !FILE.test(route))
    expect(missing).toEqual([])
  })

  it.each(Object.entries(calls))('%s tells browsers what they may do with it', async (_, answers) => {
    for (const [path, init] of answers) {
      const { headers, status } = await fetch(url + path, { redirect: 'manual', ...init })
      const told = Object.fromEntries(Object.keys(always).map((name) => [name, headers.get(name)]))
      expect(told, `${init?.method ?? 'GET'} ${path} ${status}`).toEqual(always)
      expect(headers.get('permissions-policy')).toContain('camera=()')
      const policy = headers.get('content-security-policy') ?? ''
      expect(policy, path).toContain("frame-ancestors 'none'")
      expect(policy).not.toMatch(/script-src[^;]*'unsafe-|default-src[^;]*unsafe|\*/)
      expect(headers.get('cache-control'), path).toMatch(
        headers.get('content-type')?.startsWith('text/html') ? /^no-(cache|store)$/ : /^(no-store|no-cache)$/,
      )
    }
  })
})

it('answers of the graph are kept nowhere, whoever asks', async () => {
  const token = 'query { trackedComplaint(token: "x") { number } }'
  for (const options of [{}, { as: 'sander' as const }])
    expect((await office.ask(token, {}, options)).headers.get('cache-control')).toBe('no-store')
})

it('without TLS nothing is said of TLS', async () => {
  expect((await fetch(`${office.url}/healthz`)).headers.get('strict-transport-security')).toBeNull()
})

/** The routes as the server knows them, without those that only stand for their beginnings. */
function routesOf({ server }: App): string[] {
  const above: string[] = []
  return server
    .printRoutes({ commonPrefix: false })
    .split('\n')
    .flatMap((line) => {
      const [, indent = '', part = '', methods] = /^([│ ]*)[├└]── (\S+?)(?: \((.+)\))?$/.exec(line) ?? []
      if (part === '') return []
      const depth = indent.length / 4
      above.splice(depth, above.length, part)
      const path = above.join('').replace(/^\/\/?/, '/')
      return methods === undefined || path.includes('|') ? [] : [path]
    })
}

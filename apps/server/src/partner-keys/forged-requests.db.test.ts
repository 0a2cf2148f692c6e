import { request as httpRequest } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accessLetters } from '../access/index.js'
import { openSocket } from '../test-office/socket.fixture.js'
import { openTestOffice, people, type TestOffice } from '../test-office/test-office.fixture.js'

let office: TestOffice
let cookie: string
beforeAll(async () => {
  office = await openTestOffice()
  cookie = await office.cookieOf('marieke')
})
afterAll(() => office.close())

const SIGN_OUT = 'mutation { signOut { signedOut } }'
const body = JSON.stringify({ query: SIGN_OUT })

/** As `fetch` does not let one: with any `Host`. */
function raw(path: string, headers: Record<string, string>, sent = body, method = 'POST') {
  const { hostname, port } = new URL(office.url)
  return new Promise<{ status: number; text: string }>((resolve, reject) => {
    const call = httpRequest({ hostname, port, path, method, headers }, (response) => {
      let text = ''
      response.on('data', (part) => (text += part))
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }))
    })
    call.on('error', reject)
    call.end(sent)
  })
}

const isSignedIn = async () =>
  (await office.ask('{ viewer { roles } }', {}, { headers: { cookie } })).data.viewer !== null

describe.each(['/graphql', '/graphql/stream'])(
  'an act that a page of another site has a browser send to %s',
  (path) => {
    const part = '--x\r\ncontent-disposition: form-data; name="operations"\r\n\r\n'
    // biome-ignore format: a table is read across
    it.each<[what: string, method: string, query: string, type: string | undefined, sent: string]>([
    ['in an address', 'GET', `?query=${encodeURIComponent(SIGN_OUT)}`, undefined, ''],
    ['as plain text', 'POST', '', 'text/plain', body],
    ['as a form', 'POST', '', 'application/x-www-form-urlencoded', `query=${encodeURIComponent(SIGN_OUT)}`],
    ['as a form of parts', 'POST', '', 'multipart/form-data; boundary=x', `${part}${body}\r\n--x--`],
    ['without a type', 'POST', '', undefined, body],
    ['as text that says it is JSON', 'POST', '', 'text/plain; application/json', body],
  ])('%s is not done', async (_, method, query, type, sent) => {
    const headers = { cookie, accept: '*/*', ...(type === undefined ? {} : { 'content-type': type }) }
    const answer = await raw(`${path}${query}`, headers, sent, method)
    expect(answer.status).toBeGreaterThanOrEqual(400)
    expect(answer.status).toBeLessThan(500)
    expect(await isSignedIn()).toBe(true)
  })

    it.each(['https://evil.example', 'null', 'http://localhost.evil.example', 'http://localhost:1'])(
      'with the origin %s is not done',
      async (origin) => {
        const headers = { cookie, origin, 'content-type': 'application/json', accept: 'text/event-stream' }
        const answer = await raw(path, headers)
        expect([answer.status, answer.text]).toEqual([403, expect.stringContaining('FORBIDDEN')])
        expect(await isSignedIn()).toBe(true)
      },
    )
  },
)

describe('a forged Host', () => {
  it.each(['evil.example', 'evil.example:80', '[::1', 'a b', '%00', ''])(
    '%j is never repeated, and fails nothing on our side',
    async (host) => {
      const headers = { host, cookie, 'content-type': 'application/json' }
      const asked = JSON.stringify({ query: '{ viewer { roles } organisation { logoUrl } }' })
      const answer = await raw('/graphql', headers, asked)
      expect(answer.status).toBeLessThan(500)
      expect(answer.text).not.toContain('evil.example')
      const page = await raw('/developers/explorer', { host, accept: 'text/html' }, '', 'GET')
      expect(page.status).toBeLessThan(500)
      expect(page.text).not.toContain('evil.example')
    },
  )

  it('is in no address that a mail, a receipt or an answer names', async () => {
    const headers = {
      host: 'evil.example',
      'x-forwarded-host': 'evil.example',
      'x-forwarded-proto': 'https',
      forwarded: 'host=evil.example',
      'content-type': 'application/json',
    }
    const send = async (query: string, more: Record<string, string> = {}) =>
      (await raw('/graphql', { ...headers, ...more }, JSON.stringify({ query }))).text
    const { email } = people.sander
    const answers = [
      await send(`mutation { requestPasswordReset(input: { email: "${email}" }) { userErrors { code } } }`),
      await send('{ organisation { logoUrl } complaints { nodes { attachments { url } } } }', { cookie }),
      await send('mutation { prepareUpload(input: { name: "a.txt", sizeInBytes: 3 }) { upload { url } } }'),
      await send('mutation { beginPasskeySignIn { options } }'),
    ]
    expect(answers.join()).toContain('/files/')
    expect(answers.join()).not.toContain('evil.example')
    const [owed] = await office.rows(
      `select m.id, m.handler_id as "handlerId", m.facts from outbox_message m where kind = 'password-reset'`,
    )
    const letter = await accessLetters
      .find(({ kind }) => kind === 'password-reset')
      ?.compose(office.app.office, owed)
    expect(letter?.text).toContain(`${office.url}/admin/reset/new#`)
    expect(JSON.stringify(letter)).not.toContain('evil.example')
    expect(JSON.stringify(owed)).not.toContain('evil.example')
  })

  it('with an origin to match opens no door in production', async () => {
    const production = await openTestOffice(undefined, {
      mode: 'production',
      publicUrl: 'https://office.example',
    })
    try {
      const { port } = new URL(production.url)
      for (const origin of [
        `http://localhost:${port}`,
        'http://office.example',
        'https://office.example.evil',
      ])
        expect((await production.ask('{ __typename }', {}, { headers: { origin } })).status).toBe(403)
      const own = await production.ask(
        '{ __typename }',
        {},
        { headers: { origin: 'https://office.example' } },
      )
      expect(own.status).toBe(200)
      const socket = openSocket(production.url, { origin: `http://localhost:${port}` })
      const heard = socket.ask('{ __typename }')
      await expect.poll(() => heard.ended, { timeout: 10_000 }).toBe(true)
      expect(heard.data).toEqual([])
    } finally {
      await production.close()
    }
  })
})

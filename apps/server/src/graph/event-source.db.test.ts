import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { submitted } from '../complaints/acts/submission.fixture.js'
import { openTestOffice, type PersonKey, type TestOffice } from '../test-office/test-office.fixture.js'

const PATIENCE = 30_000

let office: TestOffice
let second: string
beforeAll(async () => {
  office = await openTestOffice()
  second = await office.another()
})
afterAll(() => office.close())

const CHANGES = 'subscription { complaintChanged { kind complaint { number clocks { state } } } }'

async function open(query: string, as?: PersonKey, signal?: AbortSignal) {
  return fetch(`${second}/graphql/stream`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'text/event-stream',
      'accept-language': 'en',
      ...(as === undefined ? {} : { cookie: await office.cookieOf(as) }),
    },
    body: JSON.stringify({ query }),
    ...(signal === undefined ? {} : { signal }),
  })
}

/** Reads a stream until it ends or is cut, and gives its text so far. */
function read(response: Response): { text: string } {
  const heard = { text: '' }
  void (async () => {
    const decoder = new TextDecoder()
    for await (const part of response.body ?? []) heard.text += decoder.decode(part as Uint8Array)
  })().catch(() => {})
  return heard
}

describe('server-sent events', () => {
  it('tell software without a websocket of a complaint submitted to another server', async () => {
    const cut = new AbortController()
    const response = await open(CHANGES, 'ravi', cut.signal)
    expect(response.headers.get('content-type')).toContain('text/event-stream')
    const heard = read(response)
    await vi.waitFor(() => expect(office.apps[1]?.office.events.subscriberCount).toBe(1), PATIENCE)
    const number = await submitted(office)
    await vi.waitFor(() => expect(heard.text).toContain(number), PATIENCE)
    expect(heard.text).toMatch(/^event: next$/m)
    cut.abort()
    await submitted(office)
    await vi.waitFor(() => expect(office.apps[1]?.office.events.subscriberCount).toBe(0), PATIENCE)
  })

  it.each([
    [undefined, 'UNAUTHENTICATED'],
    ['tess', 'FORBIDDEN'],
  ] as const)('are not for %s', async (as, code) => {
    const text = await (await open(CHANGES, as)).text()
    expect(text).toContain(code)
    expect(text).not.toContain('clocks')
  })

  it.each([
    [
      'too deep',
      `{ seller(id: "x") { ${'linkedSellers { '.repeat(18)} id ${'}'.repeat(18)} } }`,
      'TOO_COSTLY',
    ],
    ['unknown', '{ nothing }', 'BAD_USER_INPUT'],
    ['unreadable', '{', 'BAD_USER_INPUT'],
  ])('hold to the same rules: a question that is %s is refused', async (_, query, code) => {
    const response = await open(query, 'ravi')
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code } }] })
  })
})

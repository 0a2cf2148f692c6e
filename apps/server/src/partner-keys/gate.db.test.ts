import { randomBytes } from 'node:crypto'
import { getIntrospectionQuery } from 'graphql'
import { Temporal } from 'temporal-polyfill'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { hashOfDocument } from '../graph/known-documents.js'
import { openSocket } from '../test-office/socket.fixture.js'
import {
  type Answer,
  type AskOptions,
  openTestOffice,
  type TestOffice,
} from '../test-office/test-office.fixture.js'
import { makeOneKey, withKey } from './partner-key.fixture.js'
import { askStream } from './stream.fixture.js'

const PATIENCE = 30_000
const CATEGORIES = '{ categories(first: 10) { nodes { code } } }'
/** A document that was built with pages of an earlier version. */
const EARLIER = 'query Earlier { viewer { roles } categories(first: 1) { nodes { code } } }'
const CHANGES = 'subscription Earlier { organisationChanged { name } }'
const SIGNING_OUT = 'mutation { signOut { signedOut } }'

let now = Temporal.Now.instant()
let office: TestOffice
let key: { secret: string; partnerKey: { id: string } }

beforeAll(async () => {
  // Keys are made where any document is taken; what is guarded works on the same database.
  office = await openTestOffice(() => now)
  key = await makeOneKey(office)
  for (const document of [EARLIER, CHANGES, SIGNING_OUT])
    await office.rows('insert into persisted_document values ($1, $2, now())', [
      hashOfDocument(document),
      document,
    ])
  const { gate } = office.app.office
  Object.assign(gate, { guarded: true })
})
afterAll(() => office.close())

const named = (document: string) => ({
  extensions: { persistedQuery: { version: 1, sha256Hash: hashOfDocument(document) } },
})
const codesOf = ({ errors = [] }: Pick<Answer, 'errors'>) => errors.map(({ extensions }) => extensions.code)
const send = (body: object, options: AskOptions = {}) => office.post(JSON.stringify(body), options)

describe('a session runs the documents that were built with our pages', () => {
  it('also those of a version before, by their hash', async () => {
    for (const body of [named(EARLIER), { documentId: `sha256:${hashOfDocument(EARLIER)}` }]) {
      const { data, errors } = await send(body, { as: 'marieke' })
      expect(errors).toBe(undefined)
      expect(data.viewer.roles).toContain('COORDINATOR')
    }
  })

  it('and no other, over HTTP, the websocket and the event stream', async () => {
    const cookie = await office.cookieOf('marieke')
    expect(codesOf(await office.ask(CATEGORIES, {}, { as: 'marieke' }))).toEqual(['UNKNOWN_DOCUMENT'])
    const unknown = { documentId: randomBytes(32).toString('hex') }
    expect(codesOf(await send(unknown, { as: 'marieke' }))).toEqual(['UNKNOWN_DOCUMENT'])
    const socket = openSocket(office.url, { cookie })
    const heard = socket.ask(CATEGORIES)
    await vi.waitFor(() => expect(heard.codes).toEqual(['UNKNOWN_DOCUMENT']), PATIENCE)
    await socket.dispose()
    expect((await askStream(office, { query: CATEGORIES }, { cookie })).codes).toEqual(['UNKNOWN_DOCUMENT'])
    expect((await askStream(office, unknown, { cookie })).codes).toEqual(['UNKNOWN_DOCUMENT'])
  })

  it('in an address only by their hash, and never an act', async () => {
    const cookie = await office.cookieOf('sander')
    const get = async (search: Record<string, string>) => {
      const response = await fetch(`${office.url}/graphql?${new URLSearchParams(search)}`, {
        headers: { cookie, 'apollo-require-preflight': 'yes' },
      })
      return { status: response.status, text: await response.text() }
    }
    expect((await get({ extensions: JSON.stringify(named(EARLIER).extensions) })).text).toContain('HANDLER')
    expect((await get({ query: EARLIER })).text).toContain('UNKNOWN_DOCUMENT')
    expect((await get({})).text).toContain('BAD_USER_INPUT')
    expect((await get({ documentId: hashOfDocument(SIGNING_OUT) })).status).toBe(405)
    expect((await send(named(EARLIER), { headers: { cookie } })).data.viewer).not.toBe(null)
  })
})

describe('the explorer asks any document as its reader', () => {
  const explorerKey = async (cookie: string) => {
    const page = await (await fetch(`${office.url}/developers/explorer`, { headers: { cookie } })).text()
    return /Bearer (waarborg_explorer_[\w-]+)/.exec(page)?.[1] ?? ''
  }

  it('with the key that the page was given, which ends with the session', async () => {
    const cookie = await office.cookieOf('gerda')
    const secret = await explorerKey(cookie)
    const asked = await office.ask(CATEGORIES, {}, { headers: { cookie, authorization: `Bearer ${secret}` } })
    expect(asked.errors).toBe(undefined)
    const socket = openSocket(office.url, { cookie, authorization: `Bearer ${secret}` })
    const heard = socket.ask(CATEGORIES)
    await vi.waitFor(() => expect(heard.data).toHaveLength(1), PATIENCE)
    await socket.dispose()
    await send(named(SIGNING_OUT), { headers: { cookie } })
    expect(codesOf(await office.ask(CATEGORIES, {}, withKey(secret)))).toEqual(['UNAUTHENTICATED'])
  })

  it('for an hour, by nobody else’s session, and not by one that was tampered with', async () => {
    const secret = await explorerKey(await office.cookieOf('emine'))
    expect(codesOf(await office.ask(CATEGORIES, {}, withKey(secret)))).toEqual([])
    const others = await office.ask(CATEGORIES, {}, { ...withKey(secret), as: 'marieke' })
    expect(codesOf(others)).toEqual(['BAD_USER_INPUT'])
    const changed = `${secret.slice(0, -4)}AAAA`
    expect(codesOf(await office.ask(CATEGORIES, {}, withKey(changed)))).toEqual(['UNAUTHENTICATED'])
    now = now.add({ minutes: 61 })
    expect(codesOf(await office.ask(CATEGORIES, {}, withKey(secret)))).toEqual(['UNAUTHENTICATED'])
  })

  it('makes no key for a stranger, or from a key', async () => {
    const page = await (await fetch(`${office.url}/developers/explorer`)).text()
    expect(page).not.toContain('waarborg_explorer_')
    expect(page).not.toContain('Bearer')
    const secret = await explorerKey(await office.cookieOf('marieke'))
    const { data } = await office.ask(
      'mutation { makeExplorerKey { key userErrors { code } } }',
      {},
      withKey(secret),
    )
    expect(data.makeExplorerKey).toEqual({ key: null, userErrors: [{ code: 'NOT_ALLOWED_NOW' }] })
  })
})

describe('what it costs', () => {
  const costOf = (answer: Answer) => (answer as unknown as { extensions?: { cost: Cost } }).extensions?.cost
  interface Cost {
    readonly requestedQueryCost: number
    readonly actualQueryCost: number
    readonly throttleStatus: { readonly maximumAvailable: number; readonly currentlyAvailable: number }
  }

  it('is told to who has a key, with what is left, and by the values that were answered', async () => {
    now = now.add({ minutes: 5 })
    const answer = await office.ask(CATEGORIES, {}, withKey(key.secret))
    expect(costOf(answer)).toEqual({
      requestedQueryCost: 21,
      actualQueryCost: 12,
      throttleStatus: { maximumAvailable: 50_000, currentlyAvailable: 49_988, restoreRate: 1_000 },
    })
    expect(answer.headers.get('ratelimit-policy')).toBe('"cost";q=50000;w=50')
    expect(answer.headers.get('ratelimit')).toBe('"cost";r=49988;t=1')
    expect(costOf(await send(named(EARLIER), { as: 'marieke' }))).toBe(undefined)
  })

  it('is told over the websocket and the event stream as well', async () => {
    const socket = openSocket(office.url, { authorization: `Bearer ${key.secret}` })
    const heard = socket.ask(CATEGORIES)
    await vi.waitFor(
      () => expect(heard.extensions).toMatchObject([{ cost: { actualQueryCost: 12 } }]),
      PATIENCE,
    )
    await socket.dispose()
    const authorization = `Bearer ${key.secret}`
    expect((await askStream(office, { query: CATEGORIES }, { authorization })).text).toContain(
      '"actualQueryCost":12',
    )
  })

  it('more than there is for a caller is refused with when to come back, over every transport', async () => {
    const { secret } = await makeOneKeyUnguarded()
    const costly = `{ ${Array.from({ length: 80 }, (_, turn) => `a${turn}: categories(first: 100) { nodes { id code } }`).join(' ')} }`
    let answer = await office.ask(costly, {}, withKey(secret))
    expect(codesOf(answer)).toEqual([])
    for (let turn = 0; turn < 40 && codesOf(answer).length === 0; turn += 1)
      answer = await office.ask(costly, {}, withKey(secret))
    expect(answer.status).toBe(429)
    expect(codesOf(answer)).toEqual(['RATE_LIMITED'])
    const wait = Number(answer.headers.get('retry-after'))
    expect(wait).toBeGreaterThan(0)
    const authorization = `Bearer ${secret}`
    expect((await askStream(office, { query: costly }, { authorization })).codes).toEqual(['RATE_LIMITED'])
    const socket = openSocket(office.url, { authorization })
    const heard = socket.ask(costly)
    await vi.waitFor(() => expect(heard.codes).toEqual(['RATE_LIMITED']), PATIENCE)
    await socket.dispose()
    expect(codesOf(await office.ask(CATEGORIES, {}, withKey(key.secret)))).toEqual([])
    now = now.add({ seconds: wait })
    expect(codesOf(await office.ask(costly, {}, withKey(secret)))).toEqual([])
  }, 120_000)

  const makeOneKeyUnguarded = async () => {
    const { gate } = office.app.office
    Object.assign(gate, { guarded: false })
    const made = await makeOneKey(office)
    Object.assign(gate, { guarded: true })
    return made
  }

  it('a stranger has little of it, by address, and our own pages stay within that', async () => {
    now = now.add({ minutes: 5 })
    const form = '{ submissionForm(locale: NL) { categories { id name children { id name } } } }'
    expect(codesOf(await office.ask(form))).toEqual([])
    const costly = `{ ${Array.from({ length: 60 }, (_, turn) => `a${turn}: submissionForm(locale: NL) { categories { id children { id name } } }`).join(' ')} }`
    expect(codesOf(await office.ask(costly))).toEqual(['TOO_COSTLY'])
    let last: Answer = await office.ask(form)
    for (let turn = 0; turn < 600 && last.status === 200; turn += 1) last = await office.ask(form)
    expect([last.status, ...codesOf(last)]).toEqual([429, 'RATE_LIMITED'])
    expect(codesOf(await send(named(EARLIER), { as: 'hendrik' }))).toEqual([])
    now = now.add({ minutes: 1 })
    expect(codesOf(await office.ask(form))).toEqual([])
  }, 120_000)
})

describe('what the graph consists of, in production', () => {
  it('is told to who has a key, and to no stranger, however it is asked', async () => {
    const production = await openTestOffice(undefined, {
      mode: 'production',
      publicUrl: 'http://office.example',
    })
    try {
      await production.cookieOf('tess')
      await production.rows('update staff_session set second_factor = true')
      const { secret } = await makeOneKey(production)
      const question = getIntrospectionQuery()
      expect((await production.ask(question, {}, withKey(secret))).errors).toBe(undefined)
      for (const asked of [
        question,
        '{ __type(name: "Query") { name } }',
        'query A { ...F } fragment F on Query { __schema { description } }',
      ])
        expect(codesOf(await production.ask(asked))).toEqual(['UNAUTHENTICATED'])
      const suggestion = await production.ask('{ complaint { titel } viewr { roles } }')
      expect(JSON.stringify(suggestion.errors)).not.toMatch(/Did you mean|complaints|viewer/)
      const socket = openSocket(production.url)
      const heard = socket.ask(question)
      await vi.waitFor(() => expect(heard.codes).toEqual(['UNAUTHENTICATED']), PATIENCE)
      await socket.dispose()
      expect((await askStream(production, { query: question })).codes).toEqual(['UNAUTHENTICATED'])
      const guessed = await askStream(production, { query: '{ viewr { roles } }' })
      expect(guessed.text).not.toContain('Did you mean')
    } finally {
      await production.close()
    }
  })
})

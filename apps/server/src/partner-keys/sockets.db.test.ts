import { accessTable, cellsOf } from '@waarborg/schema/access-table'
import { Temporal } from 'temporal-polyfill'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { WebSocket } from 'ws'
import { makeKey } from '../access/keys/key-form.js'
import { callOf, variablesWith } from '../graph/any-text.fixture.js'
import { makeSchema } from '../schema.js'
import { openSocket } from '../test-office/socket.fixture.js'
import { storedRows } from '../test-office/stored-rows.fixture.js'
import { openTestOffice, type TestOffice } from '../test-office/test-office.fixture.js'
import { makeOneKey } from './partner-key.fixture.js'

const PATIENCE = 30_000
const CATEGORIES = '{ categories(first: 1) { nodes { code } } }'
const FOLLOW = 'subscription { organisationChanged { name } }'

let now = Temporal.Now.instant()
const schema = await makeSchema()
let office: TestOffice
beforeAll(async () => {
  office = await openTestOffice(() => now)
})
afterAll(() => office.close())

const until = (check: () => void | Promise<void>) => vi.waitFor(check, PATIENCE)

describe('a websocket', () => {
  it('without credentials asks what is for everybody and follows nothing', async () => {
    const socket = openSocket(office.url)
    const open = socket.ask('{ viewer { roles } submissionForm(locale: NL) { categories { id } } }')
    const closed = [socket.ask(CATEGORIES), socket.ask(FOLLOW)]
    await until(() => expect(open.data).toHaveLength(1))
    expect(open.data[0].viewer).toBe(null)
    await until(() =>
      expect(closed.map(({ codes }) => codes)).toEqual([['UNAUTHENTICATED'], ['UNAUTHENTICATED']]),
    )
    await socket.dispose()
  })

  it('without credentials does no act that is not for everybody', async () => {
    const socket = openSocket(office.url)
    const rows = accessTable.Mutation?.fields ?? {}
    const acts = Object.values(schema.getMutationType()?.getFields() ?? {}).filter(
      ({ name }) => cellsOf(rows[name] ?? '').public === '-',
    )
    expect(acts.length).toBeGreaterThan(20)
    const before = await storedRows(office)
    // A socket carries so many at once.
    for (let first = 0; first < acts.length; first += 50) {
      const heard = acts
        .slice(first, first + 50)
        .map((act) => socket.ask(callOf('mutation', act), variablesWith(act, '', '')))
      await until(() => expect(heard.every(({ ended }) => ended)).toBe(true))
      expect(new Set(heard.flatMap(({ codes }) => codes))).toEqual(new Set(['UNAUTHENTICATED']))
    }
    expect(await storedRows(office)).toEqual(before)
    await socket.dispose()
  })

  it.each(['Bearer nonsense', 'nonsense', 'Bearer waarborg_explorer_AAAA', 'Bearer '])(
    'with the wrong credentials %j is closed before it asks anything',
    async (authorization) => {
      const socket = openSocket(office.url, { authorization })
      const heard = socket.ask('{ submissionForm(locale: NL) { categories { id } } }')
      await until(() => expect(heard.ended).toBe(true))
      expect([heard.data, socket.closed.code]).toEqual([[], 4403])
    },
  )

  it('with an unknown key, or one that has ended, is closed alike', async () => {
    const expired = await makeOneKey(office, { expiresAt: now.add({ seconds: 30 }).toString() })
    now = now.add({ minutes: 1 })
    for (const { secret } of [makeKey('demonstration'), expired]) {
      const socket = openSocket(office.url, { authorization: `Bearer ${secret}` })
      const heard = socket.ask(CATEGORIES)
      await until(() => expect(heard.ended).toBe(true))
      expect([heard.data, socket.closed.code]).toEqual([[], 4403])
    }
  })

  it('with a session that has ended is nobody’s', async () => {
    const cookie = await office.cookieOf('joris')
    const socket = openSocket(office.url, { cookie })
    const before = socket.ask(CATEGORIES)
    await until(() => expect(before.data).toHaveLength(1))
    await office.ask('mutation { signOut { signedOut } }', {}, { headers: { cookie } })
    const after = socket.ask(CATEGORIES)
    await until(() => expect(after.codes).toEqual(['UNAUTHENTICATED']))
    await socket.dispose()
  })

  it('does acts by the rules of HTTP, and tells of the graph by them', async () => {
    const { secret } = await makeOneKey(office)
    const socket = openSocket(office.url, { authorization: `Bearer ${secret}` })
    const acts = [
      'mutation { assignComplaint(input: { complaintId: "x", handlerId: "x", expectedVersion: 1 }) { userErrors { code } } }',
      'mutation { revokePartnerKey(input: { keyId: "x" }) { userErrors { code } } }',
    ].map((act) => socket.ask(act))
    await until(() => expect(acts.map(({ codes }) => codes)).toEqual([['FORBIDDEN'], ['FORBIDDEN']]))
    const told = socket.ask('{ __schema { queryType { name } } }')
    await until(() => expect(told.data).toHaveLength(1))
    await socket.dispose()
  })

  it('carries a hundred subscriptions, of 2,000 that are asked', async () => {
    const socket = openSocket(office.url, { cookie: await office.cookieOf('marieke') })
    const { events } = office.app.office
    const before = events.subscriberCount
    // A few at a time: a server whose database is far behind would rather ask to come back.
    for (let open = 20; open <= 100; open += 20) {
      for (let turn = 0; turn < 20; turn += 1) socket.ask(FOLLOW)
      await until(() => expect(events.subscriberCount).toBe(before + open))
    }
    const more = Array.from({ length: 1_900 }, () => socket.ask(FOLLOW))
    await until(() => expect(more.every(({ codes }) => codes.includes('TOO_COSTLY'))).toBe(true))
    expect(events.subscriberCount).toBe(before + 100)
    await socket.dispose()
    // Who has gone is noticed with the next event.
    await makeOneKey(office)
    await until(() => expect(events.subscriberCount).toBe(before))
  })

  it('is one of twenty for a stranger, where the office is guarded', async () => {
    Object.assign(office.app.office.gate, { guarded: true })
    const opened = Array.from({ length: 21 }, () => {
      const socket = new WebSocket(`${office.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws')
      const outcome = new Promise<number | string>((resolve) => {
        socket.on('open', () => socket.send('{"type":"connection_init"}'))
        socket.on('message', (message) => resolve(String(message)))
        socket.on('close', resolve)
      })
      return { socket, outcome }
    })
    const outcomes = await Promise.all(opened.map(({ outcome }) => outcome))
    expect(outcomes.filter((each) => each === 4429)).toHaveLength(1)
    expect(outcomes.filter((each) => each === '{"type":"connection_ack"}')).toHaveLength(20)
    for (const { socket } of opened) socket.close()
    Object.assign(office.app.office.gate, { guarded: false })
  })
})

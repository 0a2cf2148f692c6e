import { ComplaintRowChangedDocument, DashboardChangedDocument, SignOutDocument } from '@waarborg/schema'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { WebSocket } from 'ws'
import { assign, assignTo, confirm, handlerOf, record } from '../complaints/acts/acts.fixture.js'
import { goodForm, submit, submitted } from '../complaints/acts/submission.fixture.js'
import { movedClock } from '../test-office/moved-clock.fixture.js'
import { openSocket, type SocketOptions } from '../test-office/socket.fixture.js'
import { openTestOffice, type PersonKey, type TestOffice } from '../test-office/test-office.fixture.js'

const PATIENCE = 30_000

const clock = movedClock()
let office: TestOffice
let second: string
beforeAll(async () => {
  office = await openTestOffice(clock.now)
  second = await office.another()
})
afterAll(() => office.close())

const sockets: ReturnType<typeof openSocket>[] = []
afterEach(async () => {
  for (const socket of sockets.splice(0)) await socket.dispose()
  // What a closed socket subscribed to is let go of at the next event.
  await submitted(office)
  await vi.waitFor(() => expect(subscribers()).toEqual([0, 0]), PATIENCE)
})
const subscribers = () => office.apps.map(({ office: { events } }) => events.subscriberCount)

async function socketOf(person: PersonKey, url = office.url, options: SocketOptions = {}) {
  const socket = openSocket(url, { cookie: await office.cookieOf(person), ...options })
  sockets.push(socket)
  return socket
}

/** Subscribes on the second server and waits until it listens. */
async function subscribe(
  person: PersonKey,
  document: Parameters<ReturnType<typeof openSocket>['ask']>[0],
  variables = {},
) {
  const before = subscribers()[1] ?? 0
  const heard = (await socketOf(person, second)).ask(document, variables)
  await vi.waitFor(() => expect(subscribers()[1]).toBe(before + 1), PATIENCE)
  return heard
}

const CHANGES = `subscription ($filter: ComplaintFilter) { complaintChanged(filter: $filter) { kind complaint { number } } }`
type Changes = { data: { complaintChanged: { kind: string; complaint: { number: string } } }[] }
const told = (heard: Changes) => heard.data.map(({ complaintChanged }) => complaintChanged)
/** What was heard of one complaint. */
const kinds = (heard: Changes, number: string) =>
  told(heard).flatMap(({ kind, complaint }) => (complaint.number === number ? [kind] : []))

describe('a complaint submitted to one server', () => {
  it('is heard on another server of the same office, with what a list shows of it', async () => {
    const heard = await subscribe('sander', ComplaintRowChangedDocument, {})
    const number = await submitted(office)
    await vi.waitFor(() => expect(heard.data).toHaveLength(1), PATIENCE)
    expect(heard.data[0].complaintChanged).toMatchObject({
      eventId: expect.stringMatching(/^\d+$/),
      kind: 'REGISTERED',
      at: '2035-03-05T09:00:00Z',
      complaint: {
        number,
        state: 'RECEIVED',
        subject: 'Leesbril',
        complainant: { name: 'Jan Jansen' },
        handler: null,
      },
    })
  })

  it('is on the dashboard of another server', async () => {
    const heard = await subscribe('hendrik', DashboardChangedDocument)
    const { data } = await office.ask('{ dashboard { open received unassigned } }', {}, { as: 'hendrik' })
    const number = await submitted(office)
    await vi.waitFor(() => expect(heard.data.length).toBeGreaterThan(0), PATIENCE)
    expect(heard.data.at(-1).dashboardChanged).toMatchObject({
      open: data.dashboard.open + 1,
      received: data.dashboard.received + 1,
      unassigned: data.dashboard.unassigned + 1,
    })
    expect(heard.data.at(-1).dashboardChanged.newest[0].number).toBe(number)
  })
})

describe('each event tells the office as it then is', () => {
  it('of a complaint that changes again and again', async () => {
    const heard = await subscribe(
      'sander',
      `subscription { complaintChanged { complaint { version state handler { name } allowedActions
         clocks { kind state } timeline { kind } } } }`,
    )
    const number = await submitted(office)
    await assignTo(office, number, 'sander')
    await confirm(office, number, { as: 'sander' })
    const contact = {
      kind: 'CALL',
      at: clock.now().toString(),
      report: 'Gebeld.',
      mandate: 'M',
      agreedDeadlineOn: '2035-03-13',
    }
    await record(office, number, { as: 'sander' }, contact)
    await vi.waitFor(() => expect(heard.data).toHaveLength(4), PATIENCE)
    const [registered, assigned, confirmed, spoken] = heard.data.map(
      (each) => each.complaintChanged.complaint,
    )
    expect(registered).toMatchObject({
      version: 1,
      handler: null,
      allowedActions: expect.arrayContaining(['ASSIGN', 'RECORD_CONTACT']),
    })
    expect(registered.timeline).toHaveLength(2)
    expect(assigned).toMatchObject({ version: 2, handler: { name: 'Sander Hoekstra' } })
    expect(assigned.allowedActions).toContain('CONFIRM_ASSIGNMENT')
    expect(assigned.timeline).toHaveLength(3)
    expect(confirmed.allowedActions).not.toContain('CONFIRM_ASSIGNMENT')
    expect(confirmed.timeline).toHaveLength(4)
    expect(spoken).toMatchObject({ version: 4, state: 'IN_TREATMENT' })
    expect(spoken.clocks).toContainEqual({ kind: 'FIRST_CONTACT', state: 'MET' })
    expect(spoken.timeline).toHaveLength(6)
  })

  it('and the dashboard its lists as well as its figures', async () => {
    const heard = await subscribe('sander', 'subscription { dashboardChanged { open newest { number } } }')
    const one = await submitted(office)
    await vi.waitFor(() => expect(heard.data.at(-1)?.dashboardChanged.newest[0].number).toBe(one), PATIENCE)
    clock.pass({ minutes: 1 })
    const two = await submitted(office)
    await vi.waitFor(() => expect(heard.data.at(-1)?.dashboardChanged.newest[0].number).toBe(two), PATIENCE)
  })
})

describe('a filter tells a list of what enters it, changes in it and leaves it, and of nothing else', () => {
  // biome-ignore format: a table is read across
  it.each<[what: string, filter: () => Promise<object>, heard: string[]]>([
    ['no filter', async () => ({}), ['REGISTERED', 'ASSIGNED', 'CONTACT_RECORDED', 'ASSIGNED']],
    ['nobody has it', async () => ({ unassigned: true }), ['REGISTERED', 'ASSIGNED']],
    ['mine', async () => ({ mine: true }), ['ASSIGNED', 'CONTACT_RECORDED', 'ASSIGNED']],
    ['not mine', async () => ({ mine: false }), ['REGISTERED', 'ASSIGNED', 'ASSIGNED']],
    ['of a handler', async () => ({ handlerIds: [await handlerOf(office, 'fatima')] }), ['ASSIGNED']],
    ['in a state', async () => ({ states: ['IN_TREATMENT'] }), ['CONTACT_RECORDED', 'ASSIGNED']],
    ['in the first state', async () => ({ states: ['RECEIVED'] }), ['REGISTERED', 'ASSIGNED', 'CONTACT_RECORDED']],
    ['by another channel', async () => ({ channels: ['LETTER'] }), []],
    ['by words of it', async () => ({ search: 'leesbr' }), ['REGISTERED', 'ASSIGNED', 'CONTACT_RECORDED', 'ASSIGNED']],
    ['by words of another', async () => ({ search: 'wasmachine' }), []],
    ['still to be confirmed', async () => ({ unconfirmed: true }), ['ASSIGNED', 'CONTACT_RECORDED', 'ASSIGNED']],
  ])('%s', async (_, filter, expected) => {
    const everything = await subscribe('sander', CHANGES)
    const heard = await subscribe('sander', CHANGES, { filter: await filter() })
    const number = await submitted(office)
    await assignTo(office, number, 'sander')
    const contact = { kind: 'CALL', at: clock.now().toString(), report: 'Gebeld.', mandate: 'M', agreedDeadlineOn: '2035-03-13' }
    await record(office, number, { as: 'sander' }, contact)
    await assign(office, number, { as: 'marieke' }, { handlerId: await handlerOf(office, 'fatima') })
    await vi.waitFor(() => expect(kinds(everything, number)).toHaveLength(4), PATIENCE)
    await vi.waitFor(() => expect(kinds(heard, number)).toEqual(expected), PATIENCE)
  })
})

describe('a subscription ends', () => {
  const ends: Record<string, (cookie: string) => Promise<unknown>> = {
    'when its reader signed out': (cookie) => office.ask(SignOutDocument, {}, { headers: { cookie } }),
    'when its session ended': async () => clock.pass({ hours: 13 }),
    'when its reader lost the role': () =>
      office.rows(`update handler set roles = '{ADMIN}' where email like 'joris%'`),
  }
  it.each(Object.entries(ends))('%s, without telling what happened then', async (_, end) => {
    const cookie = await office.cookieOf('joris')
    const heard = await subscribe('joris', CHANGES)
    const first = await submitted(office)
    await vi.waitFor(() => expect(kinds(heard, first)).toEqual(['REGISTERED']), PATIENCE)
    await end(cookie)
    const after = await submitted(office)
    await vi.waitFor(() => expect(heard.ended).toBe(true), PATIENCE)
    expect(kinds(heard, after)).toEqual([])
    await office.rows(`update handler set roles = '{HANDLER}' where email like 'joris%'`)
    clock.pass({ hours: 2 })
  })

  it('when its socket is gone, and the server goes on for the others', async () => {
    const other = await subscribe('sander', CHANGES)
    const heard = await subscribe('fatima', CHANGES)
    await sockets.at(-1)?.dispose()
    const one = await submitted(office)
    const two = await submitted(office)
    await vi.waitFor(
      () =>
        expect(told(other).map(({ complaint }) => complaint.number)).toEqual(
          expect.arrayContaining([one, two]),
        ),
      PATIENCE,
    )
    await vi.waitFor(() => expect(subscribers()[1]).toBe(1), PATIENCE)
    expect(heard.data).toEqual([])
  })
})

it('a subscriber who cannot be read for any more is asked to come back', async () => {
  const form = await goodForm(office)
  const heard = await subscribe('sander', CHANGES)
  const known = sockets[0]
  const stranger = openSocket(second, { cookie: `waarborg=${'A'.repeat(43)}` })
  sockets.push(stranger)
  await office.rows('alter table staff_session rename to staff_session_away')
  try {
    await submit(office, form)
    await vi.waitFor(() => expect(known?.closed.code).toBe(4408), PATIENCE)
    stranger.ask(CHANGES)
    await vi.waitFor(() => expect(stranger.closed.code).toBe(4408), PATIENCE)
  } finally {
    await office.rows('alter table staff_session_away rename to staff_session')
  }
  expect(told(heard)).toEqual([])
})

describe('a socket', () => {
  const opening = (headers: Record<string, string>, path = '/graphql') =>
    new Promise<string>((resolve) => {
      const socket = new WebSocket(`${office.url.replace('http', 'ws')}${path}`, 'graphql-transport-ws', {
        headers,
      })
      socket.on('open', () => {
        socket.terminate()
        resolve('opened')
      })
      socket.on('error', ({ message }) => resolve(message))
    })

  it('is opened for our own pages and for programs, and refused to pages of other sites', async () => {
    expect(await opening({})).toBe('opened')
    expect(await opening({ origin: office.url })).toBe('opened')
    for (const origin of [
      'https://elders.example',
      'null',
      `${office.url}.elders.example`,
      office.url.replace('http', 'https'),
    ])
      expect(await opening({ origin })).toContain('403')
    expect(await opening({}, '/elders')).toContain('403')
  })

  it('holds to the limits of the graph, in the language of its page', async () => {
    const socket = await socketOf('marieke', office.url, { locale: 'EN' })
    const asked = [
      socket.ask(`{ seller(id: "x") { ${'linkedSellers { '.repeat(18)} id ${'}'.repeat(18)} } }`),
      socket.ask(
        '{ sellers(first: 100) { nodes { complaints(first: 100) { nodes { id number state } } } } }',
      ),
      socket.ask(`{ ${Array.from({ length: 101 }, (_, name) => `a${name}: __typename`).join(' ')} }`),
      socket.ask(`{ ${'__typename '.repeat(6_000)} }`),
      socket.ask('{ nothing }'),
      socket.ask('query A { __typename } query B { __typename }'),
      socket.ask(CHANGES, { filter: { states: ['GONE'] } }),
      socket.ask(CHANGES, { filter: { search: '\0' } }),
    ]
    await vi.waitFor(() => expect(asked.map(({ codes }) => codes.length)).toEqual(Array(8).fill(1)), PATIENCE)
    expect(asked.flatMap(({ codes }) => codes)).toEqual([
      'TOO_COSTLY',
      'TOO_COSTLY',
      'TOO_COSTLY',
      'BAD_USER_INPUT',
      'BAD_USER_INPUT',
      'BAD_USER_INPUT',
      'BAD_USER_INPUT',
      'BAD_USER_INPUT',
    ])
  })

  it('answers questions as well, for who may ask them', async () => {
    const allowed = (await socketOf('sander')).ask('{ complaints(first: 1) { totalCount } }')
    const refused = (await socketOf('tess')).ask('{ complaints(first: 1) { totalCount } }')
    await vi.waitFor(() => expect([allowed.ended, refused.ended]).toEqual([true, true]), PATIENCE)
    expect(allowed.data[0].complaints.totalCount).toBeGreaterThan(0)
    expect(refused.codes).toEqual(['FORBIDDEN'])
  })
})

it('a subscription over plain HTTP is refused with where to go', async () => {
  const { status, errors } = await office.ask(
    'subscription { dashboardChanged { open } }',
    {},
    { as: 'sander', language: 'en' },
  )
  expect(status).toBe(400)
  expect(errors).toMatchObject([
    {
      message: 'Subscribe over a websocket on /graphql or as an event stream on /graphql/stream.',
      extensions: { code: 'BAD_USER_INPUT' },
    },
  ])
})

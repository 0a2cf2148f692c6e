import { once } from 'node:events'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { WebSocket } from 'ws'
import { doubledFragments } from '../graph/documents.fixture.js'
import { openSocket } from '../test-office/socket.fixture.js'
import { openTestOffice, type TestOffice } from '../test-office/test-office.fixture.js'
import { makeOneKey, withKey } from './partner-key.fixture.js'
import { askStream } from './stream.fixture.js'

let office: TestOffice
let secret: string
beforeAll(async () => {
  office = await openTestOffice()
  secret = (await makeOneKey(office)).secret
})
afterAll(() => office.close())

const times = (count: number, write: (turn: number) => string) =>
  Array.from({ length: count }, (_, turn) => write(turn)).join(' ')

const bombs: readonly (readonly [what: string, document: string, codes: readonly string[]])[] = [
  ['depth', `{ seller(id: "x") { ${'linkedSellers { '.repeat(40)} id ${'}'.repeat(40)} } }`, ['TOO_COSTLY']],
  ['aliases', `{ ${times(101, (turn) => `a${turn}: __typename`)} }`, ['TOO_COSTLY']],
  ['directives', `{ ${times(51, () => '__typename @include(if: true)')} }`, ['TOO_COSTLY']],
  ['words and signs', `{ ${times(6_000, () => '__typename')} }`, ['GRAPHQL_PARSE_FAILED', 'BAD_USER_INPUT']],
  [
    'rows',
    '{ categories(first: 100) { nodes { children { children { children { children { id name } } } } } } }',
    ['TOO_COSTLY'],
  ],
  ['fragments that double', doubledFragments(30), ['TOO_COSTLY']],
  [
    'fragments in a circle',
    '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }',
    ['GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT'],
  ],
  [
    'the graph in circles',
    '{ __schema { types { fields { type { fields { type { fields { type { name } } } } } } } } }',
    ['GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT'],
  ],
]

describe.each(bombs)('a bomb of %s is refused', (_, query, codes) => {
  it('over HTTP', async () => {
    const { errors = [], status } = await office.ask(query, {}, withKey(secret))
    expect(status).toBe(400)
    for (const { extensions } of errors) expect(codes).toContain(extensions.code)
    expect(errors.length).toBeGreaterThan(0)
  })

  it('over the websocket', async () => {
    const socket = openSocket(office.url, { authorization: `Bearer ${secret}` })
    const heard = socket.ask(query)
    await vi.waitFor(() => expect(heard.ended).toBe(true), 30_000)
    expect(heard.data).toEqual([])
    for (const code of heard.codes) expect(codes).toContain(code)
    expect(heard.codes.length).toBeGreaterThan(0)
    await socket.dispose()
  })

  it('over the event stream', async () => {
    const { status, codes: told } = await askStream(office, { query }, { authorization: `Bearer ${secret}` })
    expect(status).toBe(400)
    for (const code of told) expect(codes).toContain(code)
    expect(told.length).toBeGreaterThan(0)
  })
})

it('a batch is refused over HTTP and the event stream, and a socket has no such thing', async () => {
  const batch = Array.from({ length: 50 }, () => ({ query: '{ __typename }' }))
  expect(await office.post(JSON.stringify(batch))).toMatchObject({
    status: 400,
    errors: [{ extensions: { code: 'BAD_USER_INPUT' } }],
  })
  expect(await askStream(office, batch)).toMatchObject({ status: 400, codes: ['BAD_USER_INPUT'] })
  const socket = new WebSocket(`${office.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws')
  const told: string[] = []
  socket.on('message', (message) => told.push(String(message)))
  await once(socket, 'open')
  socket.send(
    JSON.stringify([{ type: 'connection_init' }, { id: '1', type: 'subscribe', payload: batch[0] }]),
  )
  const [code] = await once(socket, 'close')
  expect([code, told]).toEqual([4400, []])
})

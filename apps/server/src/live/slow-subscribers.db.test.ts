import { connect, type Socket } from 'node:net'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { WebSocket } from 'ws'
import { submitted } from '../complaints/acts/submission.fixture.js'
import { openTestOffice, type TestOffice } from '../test-office/test-office.fixture.js'

const PATIENCE = 40_000
/** Large enough that the buffers between two programs are soon full. */
const QUERY = 'subscription { complaintChanged { complaint { description } } }'

let office: TestOffice
let id: string
beforeAll(async () => {
  office = await openTestOffice()
  const number = await submitted(office, { description: 'x'.repeat(50_000) })
  id = (await office.rows('select id from complaint where number = $1', [number]))[0].id
})
afterAll(() => office.close())

const subscribers = () => office.app.office.events.subscriberCount
/** So many events of the one complaint at once. */
const happen = (times: number) =>
  office.rows(
    `with told as (insert into event (id, kind, subject_noun, subject_id, subject_version, facts, recorded_at)
       select gen_random_uuid(), 'complaint-assigned', 'complaint', $1, 1, '{"before":null,"after":{}}', now()
       from generate_series(1, $2::int) returning 1)
     select pg_notify('waarborg_committed', '') from told limit 1`,
    [id, times],
  )

it('a socket that is not read is let go of, and the office goes on', async () => {
  const socket = new WebSocket(`${office.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', {
    headers: { cookie: await office.cookieOf('sander') },
  })
  await new Promise((resolve) => socket.once('open', resolve))
  socket.send('{"type":"connection_init"}')
  await new Promise((resolve) => socket.once('message', resolve))
  socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query: QUERY } }))
  await vi.waitFor(() => expect(subscribers()).toBe(1), PATIENCE)
  socket.pause()
  await happen(1_500)
  await vi.waitFor(() => expect(subscribers()).toBe(0), PATIENCE)
  expect(await submitted(office)).toMatch(/^K-/)
  socket.terminate()
})

it('a stream that is not read is let go of, and the office goes on', async () => {
  const { hostname, port } = new URL(office.url)
  const cookie = await office.cookieOf('sander')
  const body = JSON.stringify({ query: QUERY })
  const stream = await new Promise<Socket>((resolve) => {
    const socket = connect(Number(port), hostname, () => resolve(socket))
  })
  stream.on('error', () => {})
  stream.write(
    `POST /graphql/stream HTTP/1.1\r\nHost: ${hostname}\r\nCookie: ${cookie}\r\nAccept: text/event-stream\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
  )
  stream.pause()
  await vi.waitFor(() => expect(subscribers()).toBe(1), PATIENCE)
  // Never too many at once: the queue of events keeps up, only the stream does not.
  await vi.waitFor(
    async () => {
      await happen(20)
      expect(subscribers()).toBe(0)
    },
    { timeout: PATIENCE, interval: 100 },
  )
  expect(await submitted(office)).toMatch(/^K-/)
  stream.destroy()
})

it('a stream that is open does not keep the server from closing', async () => {
  const own = await openTestOffice()
  const response = await fetch(`${own.url}/graphql/stream`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'text/event-stream',
      cookie: await own.cookieOf('sander'),
    },
    body: JSON.stringify({ query: QUERY }),
  })
  const { events } = own.app.office
  await vi.waitFor(() => expect(events.subscriberCount).toBe(1), PATIENCE)
  await own.close()
  await expect(response.text()).rejects.toThrow()
})

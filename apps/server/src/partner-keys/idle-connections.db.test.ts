import { once } from 'node:events'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { WebSocket } from 'ws'
import { openSocket } from '../test-office/socket.fixture.js'
import { openTestOffice, type TestOffice } from '../test-office/test-office.fixture.js'
import { actOnKey, makeOneKey } from './partner-key.fixture.js'

let office: TestOffice
beforeAll(async () => {
  office = await openTestOffice()
})
afterAll(() => office.close())

const FOLLOW = 'subscription { organisationChanged { name } }'
/** As promised, with nothing that happens on it. */
const PROMISED = { timeout: 5_000, interval: 100 }

/** A socket and an event stream that were opened with this key, without a cookie, and are told nothing. */
async function openBoth(secret: string) {
  const authorization = `Bearer ${secret}`
  const before = office.app.office.events.subscriberCount
  const socket = openSocket(office.url, { authorization })
  const heard = socket.ask(FOLLOW)
  const stream = { ended: false }
  const response = await fetch(`${office.url}/graphql/stream`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream', authorization },
    body: JSON.stringify({ query: FOLLOW }),
  })
  const end = () => void Object.assign(stream, { ended: true })
  response.text().then(end, end)
  await vi.waitFor(() => expect(office.app.office.events.subscriberCount).toBe(before + 2), 20_000)
  return { ended: () => [heard.ended, stream.ended], socket }
}

describe('a connection on which nothing happens', () => {
  it('ends when the partner’s key that opened it is revoked', async () => {
    const { secret, partnerKey } = await makeOneKey(office)
    const socket = new WebSocket(`${office.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws')
    const closed = { code: 0 }
    socket.on('close', (code) => Object.assign(closed, { code }))
    socket.on('open', () =>
      socket.send(
        JSON.stringify({ type: 'connection_init', payload: { authorization: `Bearer ${secret}` } }),
      ),
    )
    const [acknowledged] = await once(socket, 'message')
    expect([String(acknowledged), closed.code]).toEqual(['{"type":"connection_ack"}', 0])
    await actOnKey(office, 'revokePartnerKey', { keyId: partnerKey.id })
    await vi.waitFor(() => expect(closed.code).toBe(4403), PROMISED)
  })

  it('ends when the person of whom the explorer’s key is signs out', async () => {
    const cookie = await office.cookieOf('gerda')
    const make = 'mutation { makeExplorerKey { key } }'
    const { key } = (await office.ask(make, {}, { headers: { cookie } })).data.makeExplorerKey
    const open = await openBoth(key)
    expect(open.ended()).toEqual([false, false])
    await office.ask('mutation { signOut { signedOut } }', {}, { headers: { cookie } })
    await vi.waitFor(() => expect(open.ended()).toEqual([true, true]), PROMISED)
  })
})

it('being asked whether a key still works is no use of the session that it is of', async () => {
  const cookie = await office.cookieOf('ravi')
  const make = 'mutation { makeExplorerKey { key } }'
  const { key } = (await office.ask(make, {}, { headers: { cookie } })).data.makeExplorerKey
  const open = await openBoth(key)
  const longAgo = "now() - interval '1 hour'"
  await office.rows(`update staff_session set last_used_at = ${longAgo}
    where handler_id = (select id from handler where email like 'ravi@%')`)
  await new Promise((resolve) => setTimeout(resolve, 2_500))
  const rows =
    await office.rows(`select last_used_at < now() - interval '50 minutes' as unused from staff_session
    where handler_id = (select id from handler where email like 'ravi@%')`)
  expect(rows).toEqual([{ unused: true }])
  expect(open.ended()).toEqual([false, false])
  await open.socket.dispose()
})

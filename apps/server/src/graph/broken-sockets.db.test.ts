import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { openTestOffice, type TestOffice } from '../test-office/test-office.fixture.js'

let office: TestOffice
/** What would have ended the process. */
const fatal: Error[] = []
const note = (fault: Error) => void fatal.push(fault)
beforeAll(async () => {
  office = await openTestOffice()
  process.on('uncaughtExceptionMonitor', note)
})
afterEach(() => expect(fatal.splice(0)).toEqual([]))
afterAll(() => {
  process.off('uncaughtExceptionMonitor', note)
  return office.close()
})

/** A connection that asks to be made a socket, and never ends by itself. */
function askForSocket(path: string, headers: readonly string[]): Socket {
  const { port } = new URL(office.url)
  const socket = connect({ port: Number(port), host: 'localhost', allowHalfOpen: true })
  socket.on('error', () => {})
  const asked = ['Host: localhost', 'Connection: Upgrade', 'Upgrade: websocket', 'Sec-WebSocket-Version: 13']
  socket.write(`${[`GET ${path} HTTP/1.1`, ...asked, ...headers].join('\r\n')}\r\n\r\n`)
  return socket
}

const KEY = 'Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA=='
const refusals: readonly (readonly [
  why: string,
  path: string,
  headers: readonly string[],
  answer: RegExp,
])[] = [
  ['its page', '/graphql', [KEY, 'Origin: https://evil.example'], /^HTTP\/1.1 403 /],
  ['its address', '/elsewhere', [KEY], /^HTTP\/1.1 403 /],
  ['its form', '/graphql', ['Sec-WebSocket-Key: x'], /^HTTP\/1.1 400 /],
]

describe.each(refusals)('a socket that is refused for %s', (_, path, headers, answer) => {
  it('may be broken off by whoever asked, and the office goes on', async () => {
    const socket = askForSocket(path, headers)
    const [heard] = await once(socket, 'data')
    expect(String(heard)).toMatch(answer)
    socket.resetAndDestroy()
    await wait(100)
    expect((await office.ask('{ viewer { roles } }')).errors).toBeUndefined()
  })

  it('is not kept, however long whoever asked holds on', async () => {
    const before = await connections()
    const held = Array.from({ length: 10 }, () => askForSocket(path, headers))
    await Promise.all(held.map((socket) => once(socket, 'data')))
    await expect.poll(connections, { timeout: 10_000 }).toBeLessThanOrEqual(before)
    for (const socket of held) socket.destroy()
  })
})

it('a socket that sends what is no message is closed, and the office goes on', async () => {
  const socket = askForSocket('/graphql', [KEY, 'Sec-WebSocket-Protocol: graphql-transport-ws'])
  await once(socket, 'data')
  socket.write(Buffer.from([0xff, 0xff, 0xff, 0xff]))
  await once(socket, 'end')
  socket.resetAndDestroy()
  await wait(100)
  expect((await office.ask('{ viewer { roles } }')).errors).toBeUndefined()
})

const connections = () =>
  new Promise<number>((resolve, reject) =>
    office.app.server.server.getConnections((fault, count) => (fault ? reject(fault) : resolve(count))),
  )

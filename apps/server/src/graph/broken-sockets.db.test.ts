import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { pino } from 'pino'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { type App, createApp } from '../app.js'
import { openTestOffice, type TestOffice } from '../test-office/test-office.fixture.js'

const lines: string[] = []
let office: TestOffice
let app: App
let url: string
/** What would have ended the process. */
const fatal: Error[] = []
const note = (fault: Error) => void fatal.push(fault)
beforeAll(async () => {
  office = await openTestOffice()
  const log = pino({ level: 'info', base: null }, { write: (line: string) => void lines.push(line) })
  app = await createApp(office.config, undefined, log)
  url = `http://localhost:${await app.listen()}`
  process.on('uncaughtExceptionMonitor', note)
})
afterEach(() => expect(fatal.splice(0)).toEqual([]))
afterAll(async () => {
  process.off('uncaughtExceptionMonitor', note)
  await app.close()
  await office.close()
})

/** A connection that asks to be made a socket, and never ends by itself. */
function askForSocket(path: string, headers: readonly string[]): Socket {
  const { port } = new URL(url)
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
    expect((await office.ask('{ viewer { roles } }', {}, { at: url })).errors).toBeUndefined()
  })

  it('is not kept, however long whoever asked holds on', async () => {
    const before = await connections()
    const held = Array.from({ length: 10 }, () => askForSocket(path, headers))
    await Promise.all(held.map((socket) => once(socket, 'data')))
    await expect.poll(connections, { timeout: 10_000 }).toBeLessThanOrEqual(before)
    for (const socket of held) socket.destroy()
  })
})

/** A frame as a browser sends it, with a mask of zeros. */
const frame = (opcode: number, content: Buffer) =>
  Buffer.concat([Buffer.from([0x80 | opcode, 0x80 | content.length, 0, 0, 0, 0]), content])
const longFrame = Buffer.from([0x81, 0xff, 0, 0, 0, 0, 0x7f, 0xff, 0xff, 0xff, 0, 0, 0, 0])

it.each([
  ['what is no frame', Buffer.from([0xff, 0xff, 0xff, 0xff]), 1002, 'WS_ERR_UNEXPECTED_RSV_2_3'],
  ['no text', frame(1, Buffer.from([0xc3, 0x28])), 1007, 'WS_ERR_INVALID_UTF8'],
  ['more than a message may hold', longFrame, 1009, 'WS_ERR_UNSUPPORTED_MESSAGE_LENGTH'],
  ['what is no message', frame(1, Buffer.from('{')), 4400, null],
])(
  'a socket that sends %s is closed with a code, told without a stack, and the office goes on',
  async (_, bytes, code, told) => {
    lines.splice(0)
    const printed = vi.spyOn(console, 'error')
    const socket = askForSocket('/graphql', [KEY, 'Sec-WebSocket-Protocol: graphql-transport-ws'])
    await once(socket, 'data')
    socket.write(bytes)
    const [closing] = (await once(socket, 'data')) as [Buffer]
    expect([closing[0], closing.readUInt16BE(2)]).toEqual([0x88, code])
    socket.resetAndDestroy()
    await wait(100)
    const known = lines.map((line) => JSON.parse(line)).filter(({ msg }) => /socket/i.test(msg))
    expect(known.map(({ code }) => code)).toEqual(told === null ? [] : [told])
    expect(lines.join('')).not.toContain('node_modules')
    expect(printed.mock.calls).toEqual([])
    printed.mockRestore()
    expect((await office.ask('{ viewer { roles } }', {}, { at: url })).errors).toBeUndefined()
  },
)

const connections = () =>
  new Promise<number>((resolve, reject) =>
    app.server.server.getConnections((fault, count) => (fault ? reject(fault) : resolve(count))),
  )

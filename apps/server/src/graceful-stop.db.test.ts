import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { fileURLToPath } from 'node:url'
import { DashboardChangedDocument } from '@waarborg/schema'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { goodForm, submit } from './complaints/acts/submission.fixture.js'
import { OPEN_TO_FORMS } from './test-office/form-proof.fixture.js'
import { namedAs, openSocket } from './test-office/socket.fixture.js'
import { openTestOffice, type TestOffice } from './test-office/test-office.fixture.js'

const main = fileURLToPath(new URL('../dist/main.js', import.meta.url))
const PATIENCE = { timeout: 40_000, interval: 20 }

let office: TestOffice
let server: ChildProcess
let url: string
beforeAll(async () => {
  if (!existsSync(main)) throw new Error('This test runs the built server: build it first (npx turbo build)')
  office = await openTestOffice()
  // Only there is a balancer given time to look elsewhere.
  await office.rows(`update office set mode = 'production'`)
  server = spawn(process.execPath, [main], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      PATH: process.env.PATH,
      // It refuses a database that may forget what it acknowledged, as that of the tests may.
      PGOPTIONS: '-c synchronous_commit=on',
      DATABASE_URL: office.config.databaseUrl,
      DATABASE_MIGRATION_URL: office.config.migrationUrl,
      WAARBORG_DATA: office.config.dataFolder,
      WAARBORG_KEY: office.config.key ?? '',
      WAARBORG_MODE: 'production',
      PUBLIC_URL: 'http://localhost',
      PORT: '0',
      ...OPEN_TO_FORMS,
    },
  })
  url = await addressOf(server)
})
afterAll(async () => {
  if (server.exitCode === null) server.kill('SIGKILL')
  await office.close()
})

/** Where it listens, which only its own machinery knows: the port was its to choose. */
async function addressOf(child: ChildProcess): Promise<string> {
  let told = ''
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    told += text
  })
  return vi.waitFor(() => {
    const port = /Listening on port (\d+)/.exec(told)?.[1]
    if (port === undefined) throw new Error(told)
    return `http://localhost:${port}`
  }, PATIENCE)
}

const ready = () => fetch(`${url}/readyz`, { headers: { connection: 'close' } }).catch(() => null)

/** A file of which only the first half is sent so far. */
async function halfUpload(): Promise<{ finish(): Promise<string> }> {
  const { data } = await office.ask(
    'mutation { prepareUpload(input: { name: "bon.txt", sizeInBytes: 8 }) { upload { url } } }',
    {},
    { at: url },
  )
  const { hostname, port } = new URL(url)
  const socket = await new Promise<Socket>((resolve) => {
    const opened = connect(Number(port), hostname, () => resolve(opened))
  })
  let answer = ''
  socket.setEncoding('utf8').on('data', (text: string) => {
    answer += text
  })
  const { url: path } = data.prepareUpload.upload
  socket.write(
    `PUT ${path} HTTP/1.1\r\nHost: ${hostname}\r\nContent-Type: text/plain\r\nContent-Length: 8\r\n\r\nLees`,
  )
  return {
    async finish() {
      socket.write('bril')
      await once(socket, 'close')
      return answer.split('\r\n')[0] ?? ''
    },
  }
}

it('a server that is told to stop under load answers what is under way, closes what stays open, and ends', async () => {
  await vi.waitFor(async () => expect((await ready())?.status).toBe(200), PATIENCE)
  const upload = await halfUpload()
  const cookie = await office.cookieOf('sander')
  await office.rows('update staff_session set second_factor = true')
  const socket = openSocket(url, { cookie })
  const heard = socket.askNamed(DashboardChangedDocument)
  const stream = await fetch(`${url}/graphql/stream`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'text/event-stream',
      cookie,
    },
    body: JSON.stringify({ extensions: namedAs(DashboardChangedDocument) }),
  })
  const form = await goodForm(office)
  const receipts: string[] = []
  const refusals: unknown[] = []
  const complain = async () => {
    for (;;) {
      const answer = await submit(office, form, { at: url, headers: { connection: 'close' } }).catch(
        () => null,
      )
      if (answer === null) return
      const number = answer.data?.submitComplaint?.receipt?.number
      if (number === undefined) refusals.push(answer)
      else receipts.push(number)
    }
  }
  const complaining = Promise.all(Array.from({ length: 4 }, complain))
  await vi.waitUntil(() => receipts.length > 5, PATIENCE)

  const ended = once(server, 'exit')
  server.kill('SIGTERM')
  await vi.waitFor(async () => expect((await ready())?.status).toBe(503), PATIENCE)
  const before = receipts.length
  await vi.waitUntil(() => receipts.length > before, PATIENCE)
  await complaining
  expect(server.exitCode).toBeNull()
  expect(await upload.finish()).toBe('HTTP/1.1 204 No Content')
  expect(await ended).toEqual([0, null])
  expect(refusals).toEqual([])
  expect(heard.codes).toEqual(['CLOSED'])
  expect(socket.closed.code).toBe(1001)
  await expect(stream.text()).rejects.toThrow()
  const stored = await office.rows('select number from complaint where number = any($1)', [receipts])
  expect(stored).toHaveLength(new Set(receipts).size)
}, 90_000)

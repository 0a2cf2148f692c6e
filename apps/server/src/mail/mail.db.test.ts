import { readdir, readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:net'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { browserOf, GOOD_PASSWORD, openBrowser } from '../access/access.fixture.js'
import { startWorker, type Worker } from '../jobs/index.js'
import { makeLog } from '../log.js'
import type { Office } from '../office.js'
import { tasks } from '../tasks.js'
import { openTestOffice, people, type TestOffice } from '../test-office/test-office.fixture.js'

const PATIENCE = { timeout: 30_000, interval: 100 }

let office: TestOffice
beforeAll(async () => {
  office = await openTestOffice()
})
afterAll(() => office.close())

const workers: Worker[] = []
const servers: Server[] = []
afterEach(async () => {
  for (const worker of workers.splice(0)) await worker.stop()
  for (const server of servers.splice(0)) server.close()
  await office.rows('delete from throttle')
})

/** Lets the jobs of an office be done that differs so from the one that answers. */
const work = async (settings: Partial<Office> = {}) => {
  const options = { url: office.config.databaseUrl, tasks, log: makeLog('silent') }
  workers.push(await startWorker({ ...office.app.office, ...settings }, options))
}
const ask = (email: string) => openBrowser(office).act('requestPasswordReset', { email }, 'requested')
const statesOf = async (email: string) =>
  (
    await office.rows(
      `select m.state from outbox_message m join handler h on h.id = m.handler_id where h.email = $1 order by m.recorded_at`,
      [email],
    )
  ).map(({ state }: { state: string }) => state)

/** A mail server that answers each recipient with this. */
async function mailServer(answer: string): Promise<{ url: string; received: string[] }> {
  const received: string[] = []
  const server = createServer((socket) => {
    let data = false
    socket.setEncoding('utf8').on('error', () => {})
    socket.write('220 test\r\n')
    socket.on('data', (text: string) => {
      received.push(text)
      if (data && text.endsWith('\r\n.\r\n')) {
        data = false
        socket.write('250 kept\r\n')
      } else if (!data) {
        const isData = text.startsWith('DATA')
        data = isData
        socket.write(isData ? '354 go\r\n' : text.startsWith('RCPT') ? `${answer}\r\n` : '250 fine\r\n')
      }
    })
  })
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { url: `smtp://127.0.0.1:${(server.address() as { port: number }).port}`, received }
}

describe('a mail', () => {
  it('of a demonstration without a mail server is a file, whose link lets the invited person in', async () => {
    const noor = {
      name: 'Noor <b>Bakker</b>',
      function: 'Behandelaar',
      telephone: '030 225 10 20',
      email: 'noor@office.example',
    }
    const tess = await browserOf(office, 'tess')
    await tess.act('inviteHandler', { ...noor, roles: ['HANDLER'] }, 'handler { id }')
    await work()
    await vi.waitFor(async () => expect(await statesOf(noor.email)).toEqual(['SENT']), PATIENCE)
    const folder = join(office.config.dataFolder, 'mail')
    const [file = ''] = await readdir(folder)
    const mail = (await readFile(join(folder, file), 'utf8')).replace(/=\r?\n/g, '')
    const [{ id }] = await office.rows(`select id from outbox_message where kind = 'staff-invitation'`)
    expect(mail).toContain(`Message-ID: <${id}@localhost>`)
    expect(mail).toContain('Subject: You are invited to')
    expect(mail.split('text/html')[1]).not.toContain('<b>')
    const token = /welcome#([\w.-]+)/.exec(mail)?.[1]
    const joined = await openBrowser(office).act('acceptInvitation', { token, password: GOOD_PASSWORD })
    expect(joined.viewer.handler.name).toBe(noor.name)
  })

  it('goes to the mail server when there is one, under the same id for good', async () => {
    const { url, received } = await mailServer('250 fine')
    await ask(people.sander.email)
    await work({ mail: { smtpUrl: url, from: 'Kantoor <kantoor@office.example>' } })
    await vi.waitFor(async () => expect(await statesOf(people.sander.email)).toEqual(['SENT']), PATIENCE)
    const [{ id }] = await office.rows(
      `select m.id from outbox_message m join handler h on h.id = m.handler_id where h.email = $1`,
      [people.sander.email],
    )
    const sent = received.join('')
    expect(sent).toContain('MAIL FROM:<kantoor@office.example>')
    expect(sent).toContain(`RCPT TO:<${people.sander.email}>`)
    expect(sent).toContain(`Message-ID: <${id}@localhost>`)
  })

  it('that the mail server will never take has failed, and is shown so', async () => {
    const { url } = await mailServer('550 no such person')
    await ask(people.fatima.email)
    await work({ mail: { smtpUrl: url, from: null } })
    await vi.waitFor(async () => expect(await statesOf(people.fatima.email)).toEqual(['FAILED']), PATIENCE)
  })

  it('is tried again later when the mail server is busy or away', async () => {
    const { url } = await mailServer('451 later')
    await ask(people.emine.email)
    await work({ mail: { smtpUrl: url, from: null } })
    const tried = () =>
      office.rows(
        `select attempts, last_error from graphile_worker.jobs where task_identifier = 'send-message' and last_error is not null`,
      )
    await vi.waitFor(async () => expect(await tried()).toHaveLength(1), PATIENCE)
    const [{ last_error: fault }] = await tried()
    expect(fault).toContain('The mail server took nothing (451)')
    expect(fault).not.toContain(people.emine.email)
    expect(await statesOf(people.emine.email)).toEqual(['WAITING'])
  })

  it('of a production office without a mail server waits', async () => {
    await ask(people.gerda.email)
    await work({ mode: 'production' })
    await vi.waitFor(
      async () =>
        expect(
          await office.rows(
            `select 1 from graphile_worker.jobs where attempts = 0 and task_identifier = 'send-message'`,
          ),
        ).toEqual([]),
      PATIENCE,
    )
    expect(await statesOf(people.gerda.email)).toEqual(['WAITING'])
  })
})

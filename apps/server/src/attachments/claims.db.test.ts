import { readdir } from 'node:fs/promises'
import { connect } from 'node:net'
import { PrepareUploadDocument } from '@waarborg/schema'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { fileOf } from '../complaints/acts/acts.fixture.js'
import { type Form, faultsOf, goodForm, submit } from '../complaints/acts/submission.fixture.js'
import { movedClock } from '../test-office/moved-clock.fixture.js'
import { storedRows } from '../test-office/stored-rows.fixture.js'
import { openTestOffice, type TestOffice } from '../test-office/test-office.fixture.js'

const clock = movedClock()
let office: TestOffice
let form: Form
beforeAll(async () => {
  office = await openTestOffice(clock.now)
  form = await goodForm(office)
})
afterAll(() => office.close())

const text = Buffer.from('Een bonnetje als platte tekst: 12 euro.')

async function prepare(input: object, language: 'nl' | 'en' = 'nl') {
  const { data } = await office.ask(PrepareUploadDocument, { input }, { language })
  return data.prepareUpload
}

async function sent(name = 'bon.txt', content = text): Promise<string> {
  const { upload } = await prepare({ name, sizeInBytes: content.length })
  const answer = await fetch(`${office.url}${upload.url}`, { method: 'PUT', body: content })
  expect(answer.status).toBe(204)
  return upload.ticket
}

const files = async (): Promise<string[]> => {
  const entries = await readdir(office.config.dataFolder, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name)
}

describe('announcing a file', () => {
  it('tells all faults at once, in the language of the caller', async () => {
    expect((await prepare({ name: '', sizeInBytes: 0 })).userErrors).toEqual([
      { code: 'REQUIRED', path: ['name'], message: 'Vul dit in; wij hebben het nodig.' },
      {
        code: 'FILE_REFUSED',
        path: ['sizeInBytes'],
        message: 'Dit bestand is leeg of te groot: ten hoogste 15 MB.',
      },
    ])
    const english = await prepare({ name: 'a'.repeat(201), sizeInBytes: 15_000_001 }, 'en')
    expect(english.userErrors.map(({ message }: { message: string }) => message)).toEqual([
      'This is too long: at most 200 characters.',
      'This file is empty or too large: at most 15 MB.',
    ])
  })

  it('keeps of the ticket only what cannot be turned back into it', async () => {
    const { upload } = await prepare({ name: 'bon.txt', sizeInBytes: 5 })
    expect(upload.ticket).toMatch(/^[\w-]{22}$/)
    const rows = await office.rows('select to_jsonb(a)::text as everything from attachment a')
    for (const { everything } of rows) expect(everything).not.toContain(upload.ticket)
  })
})

describe('a ticket', () => {
  it('that two forms name at once belongs to one of them', async () => {
    const ticket = await sent()
    const rows = await storedRows(office)
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => submit(office, { ...form, attachments: [ticket] })),
    )
    expect(answers.flatMap(faultsOf)).toEqual(Array(7).fill('attachments.0 UNKNOWN'))
    expect((await storedRows(office)).complaint).toBe((rows.complaint ?? 0) + 1)
  })

  it('that a form names twice is one file', async () => {
    const ticket = await sent()
    const { data } = await submit(office, { ...form, attachments: [ticket, ticket] })
    const { attachments } = await fileOf(office, data.submitComplaint.receipt.number)
    expect(attachments).toHaveLength(1)
  })

  it('that a refused form named is still there for the form that follows', async () => {
    const ticket = await sent()
    const refused = await submit(office, { ...form, description: '', attachments: [ticket] })
    expect(faultsOf(refused)).toEqual(['description REQUIRED'])
    expect(faultsOf(await submit(office, { ...form, attachments: [ticket] }))).toEqual([])
  })

  it('opens nothing any more after 24 hours, neither to send nor to claim', async () => {
    const claimable = await sent()
    const { upload } = await prepare({ name: 'bon.txt', sizeInBytes: text.length })
    expect(upload.expiresAt).toBe(clock.now().add({ hours: 24 }).toString())
    clock.pass({ hours: 24, seconds: 1 })
    expect((await fetch(`${office.url}${upload.url}`, { method: 'PUT', body: text })).status).toBe(404)
    const answer = await submit(office, { ...form, attachments: [claimable] })
    expect(faultsOf(answer)).toEqual(['attachments.0 UNKNOWN'])
  })
})

describe('sending a file', () => {
  it('of which the connection is cut leaves nothing, and can be done again', async () => {
    const before = await files()
    const { upload } = await prepare({ name: 'groot.txt', sizeInBytes: 1_000_000 })
    const { hostname, port } = new URL(office.url)
    await new Promise<void>((resolve, reject) => {
      const socket = connect(Number(port), hostname, () => {
        socket.write(
          `PUT ${upload.url} HTTP/1.1\r\nHost: ${hostname}\r\nContent-Type: text/plain\r\nContent-Length: 1000000\r\n\r\n`,
        )
        socket.write('a'.repeat(400_000), () => socket.destroy())
      })
      socket.on('close', () => resolve())
      socket.on('error', reject)
    })
    expect(await files()).toEqual(before)
    const [row] = await office.rows(
      'select uploaded_at, sha256 from attachment order by prepared_at desc, id desc limit 1',
    )
    expect(row).toEqual({ uploaded_at: null, sha256: null })
    const again = await fetch(`${office.url}${upload.url}`, { method: 'PUT', body: 'a'.repeat(1_000_000) })
    expect(again.status).toBe(204)
  })

  it('at once from many sides is taken once', async () => {
    const { upload } = await prepare({ name: 'bon.txt', sizeInBytes: text.length })
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => fetch(`${office.url}${upload.url}`, { method: 'PUT', body: text })),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 404, 404, 404, 404, 404])
  })

  it.each([
    ['nl', 'Dit adres om een bestand te sturen is al gebruikt of verlopen. Voeg het bestand opnieuw toe.'],
    ['en', 'This address for a file has been used or has expired. Add the file again.'],
  ])('to an address that is not there is told in %s', async (language, message) => {
    for (const ticket of ['x', 'A'.repeat(22), '%00', '..%2F..%2Fkey', 'a'.repeat(150)]) {
      const answer = await fetch(`${office.url}/files/${ticket}`, {
        method: 'PUT',
        body: text,
        headers: { 'accept-language': language },
      })
      expect(answer.status).toBe(404)
      expect(await answer.json()).toEqual({ error: { code: 'UNKNOWN_TICKET', message } })
    }
  })
})

describe('a claimed file', () => {
  const claimed = async (name: string) => {
    const { data } = await submit(office, { ...form, attachments: [await sent(name)] })
    return (await fileOf(office, data.submitComplaint.receipt.number)).attachments[0]
  }

  it('has an address of its own, for those who read complaints', async () => {
    const { id } = await claimed('bon.txt')
    const query = 'query ($id: ID!) { node(id: $id) { id ... on Attachment { name mediaType url sha256 } } }'
    const seen = async (as: 'ravi' | 'tess') => (await office.ask(query, { id }, { as })).data.node
    expect(await seen('ravi')).toMatchObject({
      id,
      name: 'bon.txt',
      mediaType: 'text/plain',
      url: `/attachments/${id}`,
    })
    expect(await seen('tess')).toBeNull()
  })

  it('is downloaded under its name, whatever signs are in it', async () => {
    const name = `bon "1"; é'(2)*\u202Etxt😀.txt`
    const { url } = await claimed(name)
    const cookie = await office.cookieOf('sander')
    const disposition =
      (await fetch(`${office.url}${url}`, { headers: { cookie } })).headers.get('content-disposition') ?? ''
    expect(disposition).toMatch(/^attachment; filename\*=UTF-8''[\w!#$&+.^`|~%-]+$/)
    expect(decodeURIComponent(disposition.split(`''`)[1] ?? '')).toBe(name)
  })

  it('is not there for who may not see it, nor under another address', async () => {
    const { url } = await claimed('bon.txt')
    const cookie = await office.cookieOf('sander')
    const status = async (path: string, headers: Record<string, string>) =>
      (await fetch(`${office.url}${path}`, { headers })).status
    expect(await status(url, { cookie })).toBe(200)
    expect(await status(url, {})).toBe(404)
    for (const person of ['tess', 'anouk'] as const)
      expect(await status(url, { cookie: await office.cookieOf(person) })).toBe(404)
    for (const path of [
      '/attachments/x',
      '/attachments/att_00000000000000000000000000',
      '/attachments/..%2F..%2Fkey',
      `${url}0`,
    ])
      expect(await status(path, { cookie })).toBe(404)
  })

  it('is on the disk under our own id, with the bytes that were sent', async () => {
    const { id } = await claimed('../../bon.txt')
    const [row] = await office.rows(
      `select id, encode(sha256, 'hex') as sha256 from attachment where complaint_id is not null order by claimed_at desc, id desc limit 1`,
    )
    await vi.waitFor(async () => expect(await files()).toContain(row.id))
    expect((await files()).filter((name) => name.includes('bon'))).toEqual([])
    expect(id).toMatch(/^att_/)
  })
})

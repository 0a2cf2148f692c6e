import { readdir } from 'node:fs/promises'
import { Temporal } from 'temporal-polyfill'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { goodForm, submit } from '../complaints/acts/submission.fixture.js'
import { answerBeforeBody } from '../test-office/answer-before-body.fixture.js'
import { openTestOffice, type TestOffice } from '../test-office/test-office.fixture.js'
import { forgetUnclaimed } from './forget-unclaimed.js'

let office: TestOffice
let now = Temporal.Now.instant()

beforeAll(async () => {
  office = await openTestOffice(() => now)
})
afterAll(() => office.close())

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
)

async function prepare(name: string, sizeInBytes: number) {
  const query = `mutation ($input: PrepareUploadInput!) {
    prepareUpload(input: $input) { upload { ticket url } userErrors { code path message } } }`
  const { data } = await office.ask(query, { input: { name, sizeInBytes } })
  return data.prepareUpload
}

const put = (url: string, content: Uint8Array, headers: Record<string, string> = {}) =>
  fetch(`${office.url}${url}`, { method: 'PUT', body: new Uint8Array(content), headers })

async function uploaded(name = 'foto.png', content = png): Promise<string> {
  const { upload } = await prepare(name, content.length)
  expect((await put(upload.url, content)).status).toBe(204)
  return upload.ticket
}

const stored = async () => {
  const files = await readdir(office.config.dataFolder, { recursive: true, withFileTypes: true })
  return files.filter((entry) => entry.isFile()).length
}

describe('a file', () => {
  it('is sent, claimed by the form, and downloaded by staff as an attachment', async () => {
    const ticket = await uploaded('Foto van de deuk “groot”.png')
    const { data } = await submit(office, { ...(await goodForm(office)), attachments: [ticket] })
    const number = data.submitComplaint.receipt.number
    const found = await office.ask(
      `query ($number: String!) { complaintByNumber(number: $number) {
        attachments { name mediaType sizeInBytes sha256 url } } }`,
      { number },
      { as: 'sander' },
    )
    const [attachment] = found.data.complaintByNumber.attachments
    expect(attachment).toMatchObject({
      name: 'Foto van de deuk “groot”.png',
      mediaType: 'image/png',
      sizeInBytes: png.length,
    })
    const cookie = await office.cookieOf('sander')
    const download = await fetch(`${office.url}${attachment.url}`, { headers: { cookie } })
    expect(Buffer.from(await download.arrayBuffer()).equals(png)).toBe(true)
    expect(download.headers.get('content-disposition')).toMatch(/^attachment; /)
    expect(download.headers.get('x-content-type-options')).toBe('nosniff')
    expect(download.headers.get('cache-control')).toContain('no-store')

    for (const other of [
      {},
      { cookie: await office.cookieOf('tess') },
      { cookie: await office.cookieOf('anouk') },
    ])
      expect(
        (await fetch(`${office.url}${attachment.url}`, { headers: other as Record<string, string> })).status,
      ).toBe(404)
  })

  it('is taken once, at an address that was given', async () => {
    const { upload } = await prepare('foto.png', png.length)
    expect((await put(upload.url, png)).status).toBe(204)
    expect((await put(upload.url, png)).status).toBe(404)
    expect((await put('/files/AAAAAAAAAAAAAAAAAAAAAA', png)).status).toBe(404)
  })

  it('is refused before any of it is sent: at an address that was not given, or as long as none announced', async () => {
    const { upload } = await prepare('foto.png', png.length)
    const unknown = `${office.url}/files/AAAAAAAAAAAAAAAAAAAAAA`
    expect(await answerBeforeBody(unknown, 15_000_000)).toEqual([404, 'UNKNOWN_TICKET'])
    expect(await answerBeforeBody(`${office.url}${upload.url}`, png.length + 1)).toEqual([400, 'INCOMPLETE'])
    expect((await put(upload.url, png)).status).toBe(204)
    expect(await answerBeforeBody(`${office.url}${upload.url}`, png.length)).toEqual([404, 'UNKNOWN_TICKET'])
  })

  it.each([
    ['a page', '<!doctype html><script>alert(1)</script>'],
    ['a drawing that can run', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'],
    ['a program', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)])],
    ['an archive', Buffer.concat([Buffer.from([0x50, 0x4b, 0x03, 0x04, 20, 0]), Buffer.alloc(100)])],
    ['noise', Buffer.from([0, 1, 2, 3, 0xff, 0xfe])],
  ])('that is %s under the name of a picture is refused by its content, in words', async (_what, content) => {
    const body = Buffer.from(content as string)
    const { upload } = await prepare('foto.png', body.length)
    const answer = await put(upload.url, body, { 'accept-language': 'en' })
    expect(answer.status).toBe(415)
    expect(((await answer.json()) as { error: { message: string } }).error.message).toMatch(
      /^We do not take this kind of file/,
    )
  })

  it('that is longer or shorter than announced is refused', async () => {
    for (const size of [png.length - 1, png.length + 1]) {
      const { upload } = await prepare('foto.png', size)
      expect((await put(upload.url, png)).status).toBe(400)
    }
  })

  it.each([0, -1, 15_000_001, 2_147_483_647])('of %i bytes is refused before it is sent', async (size) => {
    const { upload, userErrors } = await prepare('foto.png', size)
    expect(upload).toBeNull()
    expect(userErrors).toEqual([
      {
        code: 'FILE_REFUSED',
        path: ['sizeInBytes'],
        message: 'Dit bestand is leeg of te groot: ten hoogste 15 MB.',
      },
    ])
  })

  it('that turns out larger than a form may carry is cut off with the limit', async () => {
    const { upload } = await prepare('groot.png', 15_000_000)
    const answer = await put(upload.url, Buffer.alloc(15_000_001))
    expect(answer.status).toBe(413)
    expect(((await answer.json()) as { error: { message: string } }).error.message).toContain('15 MB')
  })
})

describe('a form', () => {
  const refused = async (attachments: string[]) => {
    const { data } = await submit(office, { ...(await goodForm(office)), attachments })
    expect(data.submitComplaint.receipt).toBeNull()
    return data.submitComplaint.userErrors.map(({ code, path }: { code: string; path: string[] }) => [
      code,
      path.join('.'),
    ])
  }

  it('names each ticket that opens nothing, was claimed before, or has no file yet', async () => {
    const claimed = await uploaded()
    await submit(office, { ...(await goodForm(office)), attachments: [claimed] })
    const { upload } = await prepare('nog-niet.png', 10)
    const good = await uploaded()
    expect(await refused([good, 'onzin', claimed, upload.ticket])).toEqual([
      ['UNKNOWN', 'attachments.1'],
      ['UNKNOWN', 'attachments.2'],
      ['UNKNOWN', 'attachments.3'],
    ])
    const again = await submit(office, { ...(await goodForm(office)), attachments: [good] })
    expect(again.data.submitComplaint.userErrors).toEqual([])
  })

  it('carries ten files at most', async () => {
    expect(await refused(Array.from({ length: 11 }, () => 'x'))).toEqual([['TOO_MANY', 'attachments']])
    expect(await refused(Array.from({ length: 1000 }, () => 'x'))).toEqual([['TOO_MANY', 'attachments']])
  })
})

it('files that no form claims within a day are gone, and claimed ones stay', async () => {
  const ticket = await uploaded()
  const kept = await uploaded()
  await submit(office, { ...(await goodForm(office)), attachments: [kept] })
  const before = await stored()
  expect(await forgetUnclaimed(office.app.office)).toBe(0)
  now = now.add({ hours: 25 })
  expect(await forgetUnclaimed(office.app.office)).toBeGreaterThan(0)
  expect(await stored()).toBeLessThan(before)
  const { data } = await submit(office, { ...(await goodForm(office)), attachments: [ticket] })
  expect(data.submitComplaint.userErrors[0].code).toBe('UNKNOWN')
  const [{ count }] = await office.rows(`select count(*)::int from attachment where complaint_id is null`)
  expect(count).toBe(0)
  const [{ claimed }] = await office.rows('select count(*)::int as claimed from attachment')
  expect(await stored()).toBe(claimed)
})

import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { type App, createApp } from '../../app.js'
import { submitted } from '../../complaints/acts/submission.fixture.js'
import { encodeId } from '../../graph/ids.js'
import { uploadFor } from '../../operations/backup.fixture.js'
import { askStream } from '../../partner-keys/stream.fixture.js'
import { openSocket } from '../../test-office/socket.fixture.js'
import { openTestOffice, people, type TestOffice } from '../../test-office/test-office.fixture.js'
import { browserOf, personOf } from '../access.fixture.js'

let office: TestOffice
/** The same office under the policy of production: a password alone is not enough there. */
let production: App
let strict: string
let file: string
let rejects: string
beforeAll(async () => {
  office = await openTestOffice()
  production = await createApp({ ...office.config, mode: 'production' })
  strict = `http://localhost:${await production.listen()}`
  await submitted(office, { attachments: [await uploadFor(office, 'bon.txt', 'Leesbril')] })
  const [{ id }] = await office.rows('select id from attachment where complaint_id is not null')
  file = `/attachments/${encodeId('attachment', id)}`
  const prepared = await prepare()
  rejects = `/imports/${prepared.id}/rejects.csv`
})
afterAll(async () => {
  await production.close()
  await office.close()
})

const CONTENT = 'Bestelnummer;Besteldatum\n'
const LIST = '{ complaints { totalCount } }'
const FOLLOW = 'subscription { complaintChanged { complaint { number } } }'
const LOGO = `mutation { changeOrganisation(input: { expectedVersion: 1, name: "X", department: "X", postalAddress: "X",
  telephone: "030 225 1000", email: "x@vlinder.example", dutch: {}, english: {}, logo: "AAAA" }) { userErrors { code } } }`

async function prepare(): Promise<{ id: string; uploadUrl: string }> {
  const input = { kind: 'ORDERS', name: 'o.csv', sizeInBytes: CONTENT.length }
  const query = `mutation ($input: PrepareImportInput!) { prepareImport(input: $input) { uploadUrl import { id } } }`
  const { data } = await office.ask(query, { input }, { as: 'marieke' })
  return { id: data.prepareImport.import.id, uploadUrl: data.prepareImport.uploadUrl }
}

/** Every way in beside the pages, as somebody with this cookie finds it: what each of them answered. */
async function tryAll(url: string, cookie: string) {
  const status = async (path: string, init: RequestInit = {}) =>
    (await fetch(`${url}${path}`, { ...init, headers: { cookie } })).status
  const socket = openSocket(url, { cookie })
  const asked = [LIST, FOLLOW, LOGO].map((document) => socket.ask(document))
  await vi.waitFor(
    () => expect(asked.every(({ codes, data }) => codes.length + data.length > 0)).toBe(true),
    30_000,
  )
  await socket.dispose()
  const streams = await Promise.all(
    [LIST, FOLLOW, LOGO].map((query) => askStream({ ...office, url }, { query }, { cookie })),
  )
  return {
    file: await status(file),
    rejects: await status(rejects),
    upload: await status((await prepare()).uploadUrl, { method: 'PUT', body: CONTENT }),
    socket: asked.map(({ data }) => data),
    stream: streams.map(({ codes }) => codes[0]),
  }
}

const shut = (code: string) => ({
  file: 404,
  rejects: 404,
  upload: 403,
  // Told why, or closed as a socket of nobody any more.
  socket: [[], [], []],
  stream: [code, code, code],
})

describe('beside the pages', () => {
  it('who is signed in finds the doors that are his or hers', async () => {
    const cookie = await office.cookieOf('marieke')
    const { uploadUrl } = await prepare()
    const get = async (path: string, init: RequestInit = {}) =>
      (await fetch(`${office.url}${path}`, { ...init, headers: { cookie } })).status
    expect(await get(file)).toBe(200)
    expect(await get(rejects)).toBe(200)
    expect(await get(uploadUrl, { method: 'PUT', body: CONTENT })).toBe(204)
    const { codes } = await askStream(office, { query: LIST }, { cookie })
    expect(codes).toEqual([])
  })

  it('who has still to set a second step up finds every door shut', async () => {
    expect(await tryAll(strict, await office.cookieOf('marieke'))).toEqual(shut('FORBIDDEN'))
  })

  it('who was shut out finds every door shut, as a stranger does', async () => {
    const browser = await browserOf(office, 'hendrik')
    const tess = await browserOf(office, 'tess')
    const input = await personOf(office, people.hendrik)
    expect((await tess.act('disableHandler', input, 'handler { id }')).userErrors).toEqual([])
    const found = await tryAll(office.url, browser.cookie ?? '')
    expect(found).toEqual(shut('UNAUTHENTICATED'))
    expect(await tryAll(office.url, '')).toEqual(found)
  })

  it('who signed out finds every door shut', async () => {
    const browser = await browserOf(office, 'maarten')
    const { cookie } = browser
    await browser.ask('mutation { signOut { signedOut } }')
    expect(await tryAll(office.url, cookie ?? '')).toEqual(shut('UNAUTHENTICATED'))
  })
})

describe('in production a stranger', () => {
  const documents = [
    '{ viewr { roles } }',
    '{ viewer { rols } }',
    'query ($x: Locle!) { submissionForm(locale: $x) { __typename } }',
  ]

  it.each(documents)('is helped to guess nothing of the graph, over each way in: %s', async (query) => {
    const socket = openSocket(strict)
    const told: unknown[] = []
    const { errors } = await office.ask(query, {}, { at: strict })
    told.push(errors)
    const { text } = await askStream({ ...office, url: strict }, { query })
    told.push(text)
    const heard = socket.ask(query)
    await vi.waitFor(() => expect(heard.ended).toBe(true), 30_000)
    told.push(heard)
    await socket.dispose()
    expect(heard.codes.length).toBeGreaterThan(0)
    expect(JSON.stringify(told)).not.toMatch(
      /Did you mean|stacktrace|at \w+ \(|node_modules|viewer|roles"|Locale/,
    )
  })
})

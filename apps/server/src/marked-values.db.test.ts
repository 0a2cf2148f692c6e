import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { type App, createApp } from './app.js'
import { goodForm, submit } from './complaints/acts/submission.fixture.js'
import { encodeId } from './graph/ids.js'
import { makeOneKey } from './partner-keys/partner-key.fixture.js'
import { askStream } from './partner-keys/stream.fixture.js'
import { openSocket } from './test-office/socket.fixture.js'
import { openTestOffice, type TestOffice } from './test-office/test-office.fixture.js'

/** Forms, each with as many values of its own as below: 200 in all. */
const FORMS = 20

const SCOPES = ['SELLERS_READ', 'VIOLATIONS_READ', 'CATEGORIES_READ', 'COMPLAINTS_SUBMIT']
const EVERYTHING_OF_A_SELLER = `{
  sellers { totalCount nodes { id name country accountState openedOn openComplaints orderCount
    complaintRate(from: "2020-01-01", until: "2040-01-01") { complaints }
    trader { name register registerNumber } linkedSellers { id name }
    violations { totalCount nodes { id number facts } } } }
  violations { totalCount nodes { id number state facts weight deedOn decidedAt pointsReturnOn
    category { code } seller { id name } complaint { id number subject description complainant { name email } } } }
  categories { nodes { code openComplaints } }
}`

let office: TestOffice
let sellerId: string
let app: App
let url: string
const lines: string[] = []
const heard: unknown[] = []
const values: string[] = []

beforeAll(async () => {
  office = await openTestOffice()
  const log = pino({ level: 'trace', base: null }, { write: (line: string) => void lines.push(line) })
  app = await createApp({ ...office.config, worker: true, logLevel: 'debug' }, undefined, log)
  url = `http://localhost:${await app.listen()}`
  const socket = openSocket(url, { cookie: await office.cookieOf('marieke') })
  const told = socket.ask(
    'subscription { complaintChanged { at kind eventId complaint { id number state } } }',
  )
  const form = await goodForm(office)
  const [{ seller }] = await office.rows('select seller_id as seller from violation order by id limit 1')
  sellerId = seller
  for (let number = 0; number < FORMS; number += 1) {
    const { data } = await submit(office, { ...form, ...markedBy(number) }, { at: url })
    expect(data.submitComplaint.userErrors).toEqual([])
  }
  // All of them are about one seller, and a violation of that seller came of one of them.
  const marked = `subject like 'Zq%'`
  await office.rows(`update complaint set seller_id = $1 where ${marked}`, [sellerId])
  await office.rows(
    `update violation set complaint_id = (select id from complaint where ${marked} limit 1) where seller_id = $1`,
    [sellerId],
  )
  await vi.waitFor(() => expect(told.data.length).toBeGreaterThan(5), { timeout: 10_000 })
  heard.push(...told.data)
  socket.dispose()
})
afterAll(async () => {
  await app.close()
  await office.close()
})

const marked = (value: string): string => {
  values.push(value)
  return value
}

function markedBy(number: number) {
  const sign = String.fromCodePoint(97 + number)
  const mark = (part: string) => marked(`Zq${part}${sign}xw`)
  const digits = String(1_000 + number * 37)
  return {
    subject: mark('onderwerp'),
    description: mark('verhaal'),
    wish: mark('wens'),
    orderNumber: marked(`ZQ-${digits}-XW`),
    sellerName: mark('winkel'),
    complainant: {
      name: `Wilma ${mark('naam')}`,
      street: mark('straat'),
      houseNumber: '12',
      postcode: '3511 AB',
      town: mark('stad'),
      country: 'NL',
      // Nine digits: fewer would stand in an id by chance.
      telephone: `0${marked(`61234${digits}`)}`,
      email: `${mark('post').toLowerCase()}@voorbeeld.nl`,
    },
  }
}

/** The marked values that stand in a text, in whatever case. */
function foundIn(text: string): string[] {
  const lower = text.toLowerCase()
  return values.filter((value) => lower.includes(value.toLowerCase()))
}

describe('two hundred marked values of complainants', () => {
  it('are there, and would be found', async () => {
    expect(new Set(values).size).toBe(200)
    const rows = await office.rows('select * from complaint join complainant on complaint_id = id')
    expect(foundIn(JSON.stringify(rows))).toHaveLength(200)
  })

  it('stand in no line of the log at its most talkative, and so in no address that it tells', () => {
    expect(lines.length).toBeGreaterThan(FORMS * 2)
    expect(foundIn(lines.join(''))).toEqual([])
  })

  it.each(['event', 'journal_entry', 'outbox_message', 'idempotency_key', 'throttle', 'open_work_tally'])(
    'stand in no row of %s',
    async (table) => {
      const rows = await office.rows(`select * from ${table}`)
      expect(rows.length).toBeGreaterThan(0)
      expect(foundIn(JSON.stringify(rows))).toEqual([])
    },
  )

  it('stand in no event that a subscriber hears', () => {
    expect(heard.length).toBeGreaterThan(0)
    expect(foundIn(JSON.stringify(heard))).toEqual([])
  })

  it('stand in nothing that the software of the seller concerned is answered, however it asks', async () => {
    const { secret } = await makeOneKey(office, { scopes: SCOPES, sellerIds: [encodeId('seller', sellerId)] })
    const authorization = `Bearer ${secret}`
    const numbers = await office.rows('select id, number from complaint')
    const ids = numbers.slice(0, 50).map(({ id }) => encodeId('complaint', id))
    const documents: readonly (readonly [string, object])[] = [
      [EVERYTHING_OF_A_SELLER, {}],
      ['query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', { ids }],
      ['{ violations(filter: { search: "Zqverhaalaxw" }) { totalCount nodes { id } } }', {}],
      ['{ sellers { nodes { complaints { nodes { subject description complainant { name } } } } } }', {}],
      ['{ complaints(first: 100) { nodes { subject description complainant { name } } } }', {}],
      ['subscription { complaintChanged { complaint { subject } } }', {}],
    ]
    const answers: string[] = []
    const socket = openSocket(url, { authorization })
    for (const [document, variables] of documents) {
      const overHttp = await office.ask(document, variables, { at: url, headers: { authorization } })
      const streamed = await askStream({ ...office, url }, { query: document, variables }, { authorization })
      const heard = socket.ask(document, { ...variables })
      await vi.waitFor(() => expect(heard.data.length + heard.codes.length).toBeGreaterThan(0), 20_000)
      answers.push(JSON.stringify([overHttp.data, overHttp.errors, streamed.text, heard]))
    }
    await socket.dispose()
    expect(answers[0]).toContain('"facts"')
    expect(answers[0]).toContain('"complaint":null')
    expect(answers[0]).not.toContain('errors')
    expect(foundIn(answers.join())).toEqual([])
    const logged = () => office.rows('select * from request_log')
    await expect
      .poll(async () => (await logged()).length, { timeout: 10_000 })
      .toBeGreaterThan(documents.length)
    const log = await logged()
    expect(foundIn(JSON.stringify(log))).toEqual([])
  })

  it('stand in nothing that somebody without an account is answered', async () => {
    const answers = []
    for (const document of [
      `{ submissionForm(locale: NL) { sellers(search: "Zqwinkel") { name } } }`,
      '{ trackedComplaint(token: "Zqverhaalaxw") { number subject description } }',
      '{ complaints(first: 100) { nodes { subject description complainant { name } } } }',
    ])
      answers.push(JSON.stringify(await office.ask(document, {}, { at: url })))
    expect(foundIn(answers.join())).toEqual([])
  })
})

import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { type App, createApp } from './app.js'
import { goodForm, submit } from './complaints/acts/submission.fixture.js'
import { openSocket } from './test-office/socket.fixture.js'
import { openTestOffice, type TestOffice } from './test-office/test-office.fixture.js'

/** Forms, each with as many values of its own as below: 200 in all. */
const FORMS = 20

let office: TestOffice
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
  for (let number = 0; number < FORMS; number += 1) {
    const { data } = await submit(office, { ...form, ...markedBy(number) }, { at: url })
    expect(data.submitComplaint.userErrors).toEqual([])
  }
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
      telephone: `06 12${marked(`34${digits}`)}`,
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

import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type App, createApp } from './app.js'
import { goodForm, submit } from './complaints/acts/submission.fixture.js'
import { faultFacts, withoutQuoted } from './log.js'
import { uploadFor } from './operations/backup.fixture.js'
import { openTestOffice, type TestOffice } from './test-office/test-office.fixture.js'

const MARK = 'ZZMERKZZ'

let office: TestOffice
let app: App
let url: string
const lines: string[] = []
beforeAll(async () => {
  office = await openTestOffice()
  const log = pino({ level: 'trace', base: null }, { write: (line: string) => void lines.push(line) })
  app = await createApp({ ...office.config, worker: true, logLevel: 'debug' }, undefined, log)
  url = `http://localhost:${await app.listen()}`
})
afterAll(async () => {
  await app.close()
  await office.close()
})

const marked = async () => ({
  ...(await goodForm(office)),
  subject: `${MARK} onderwerp`,
  description: `${MARK} beschrijving`,
  wish: `${MARK} wens`,
  orderNumber: `${MARK}-1`,
  sellerName: `${MARK} winkel`,
  complainant: {
    name: `Wilma ${MARK}`,
    street: `${MARK}straat`,
    houseNumber: '12',
    postcode: '3511 AB',
    town: `${MARK}stad`,
    country: 'NL',
    telephone: '030 225 10 99',
    email: `${MARK}@voorbeeld.nl`,
  },
})
const told = () => lines.join('').toLowerCase()
const told_of = (requestId: string) => lines.filter((line) => line.includes(requestId))

describe('the log at its most talkative', () => {
  it('tells that a form came and how long it took, and nothing of what stood in it', async () => {
    const ticket = await uploadFor(
      { ...office, url, ask: (query, variables) => office.ask(query, variables, { at: url }) },
      `${MARK}.txt`,
      `${MARK} bon`,
    )
    const good = await submit(office, { ...(await marked()), attachments: [ticket] }, { at: url })
    expect(good.data.submitComplaint.userErrors).toEqual([])
    const bad = await submit(
      office,
      { ...(await marked()), complainant: { name: MARK }, attachments: [MARK] },
      { at: url },
    )
    expect([bad.data, bad.errors].some(Boolean)).toBe(true)
    await office.post(`{"query": "query ${MARK} { nothing }", "variables": {"x": "${MARK}"}`, { at: url })
    await office.post(`${MARK} is no JSON`, { at: url })
    await fetch(`${url}/${MARK}?email=${MARK}`)
    await fetch(`${url}/files/${MARK}`, { method: 'PUT', body: MARK })
    expect(lines.length).toBeGreaterThan(5)
    expect(told()).toContain('mutation submitcomplaint')
    for (const secret of [MARK, 'wilma', '3511', '225 10', ticket])
      expect(told()).not.toContain(secret.toLowerCase())
  })

  it('tells of a fault by its kind and place, without the value that it is about', async () => {
    const before = lines.length
    await office.rows('alter table complaint_search rename to complaint_search_aside')
    const answer = await submit(office, await marked(), { at: url })
    await office.rows('alter table complaint_search_aside rename to complaint_search')
    const requestId = answer.errors?.[0]?.extensions.requestId as string
    expect(answer.errors?.[0]?.extensions.code).toBe('INTERNAL')
    const line = JSON.parse(lines.slice(before).find((each) => each.includes('A request failed')) ?? '{}')
    expect(line).toMatchObject({ requestId, fault: { code: '42P01', at: expect.any(Array) } })
    expect(told()).not.toContain(MARK.toLowerCase())
  })

  it('knows a request by the id that its caller was told', async () => {
    const response = await fetch(`${url}/readyz`)
    const id = response.headers.get('x-request-id') ?? ''
    expect(id).toMatch(/^[0-9a-f-]{36}$/)
    expect(told_of(id)).toHaveLength(1)
  })

  it('takes an id from the caller that is well-formed, in header, answer and error alike', async () => {
    const id = '4bf92f3577b34da6a3ce929d0e0e4736'
    const answer = await office.ask(
      '{ complaints(first: 1) { totalCount } }',
      {},
      { at: url, headers: { 'x-request-id': id } },
    )
    expect(answer.headers.get('x-request-id')).toBe(id)
    expect(answer.errors?.[0]?.extensions.requestId).toBe(id)
    expect(told_of(id).length).toBeGreaterThan(0)
    const unreadable = await office.post('{', { at: url, headers: { 'x-request-id': id } })
    expect(unreadable.errors?.[0]?.extensions.requestId).toBe(id)
  })

  it.each([MARK, 'wilma@voorbeeld.nl', 'a', `${'a'.repeat(65)}`, '4bf92f3577b34da6 a3ce929d0e0e4736'])(
    'makes one itself when the caller gives %s',
    async (given) => {
      const response = await fetch(`${url}/healthz`, { headers: { 'x-request-id': given } })
      expect(response.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
      expect(told()).not.toContain('wilma@')
    },
  )
})

describe('what is told of a fault', () => {
  it.each([
    [`Unexpected token 'W', "Wilma" is not valid JSON`, `Unexpected token "…", "…" is not valid JSON`],
    ['invalid input syntax for type integer: "06-12345678"', 'invalid input syntax for type integer: "…"'],
    ['cannot read `Wilma de Vries', 'cannot read "…"'],
  ])('%s', (message, without) => {
    expect(withoutQuoted(message)).toBe(without)
    const { stack: _, ...facts } = { stack: '', ...faultFacts(new Error(message)) }
    expect(facts.message).toBe(without)
    expect(facts.at.join('\n')).not.toContain('Wilma')
  })
})

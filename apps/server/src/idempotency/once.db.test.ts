import { Temporal } from 'temporal-polyfill'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Form, faultsOf, goodForm, submit } from '../complaints/acts/submission.fixture.js'
import { storedRows } from '../test-office/stored-rows.fixture.js'
import { type Answer, openTestOffice, type TestOffice } from '../test-office/test-office.fixture.js'

let now = Temporal.Now.instant()
let office: TestOffice
let second: string
let form: Form

beforeAll(async () => {
  office = await openTestOffice(() => now)
  second = await office.another()
  form = await goodForm(office)
})
afterAll(() => office.close())

const WRITTEN = [
  'complaint',
  'complainant',
  'clock',
  'complaint_search',
  'journal_entry',
  'outbox_message',
  'event',
]

let keys = 0
let key = ''
beforeEach(() => {
  keys += 1
  key = `a-random-key-of-128-bits-${keys}`
})

const receiptOf = ({ data }: Answer) => data.submitComplaint.receipt
const complaints = async () => (await storedRows(office)).complaint ?? 0

describe('one form with one key is one complaint', () => {
  it('sent fifty times at once, half of them to another server: one complaint and fifty equal answers', async () => {
    const before = await storedRows(office)
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, turn) =>
        submit(office, { ...form, idempotencyKey: key }, { at: turn % 2 === 0 ? office.url : second }),
      ),
    )
    expect(answers.map(faultsOf)).toEqual(Array(50).fill([]))
    expect(new Set(answers.map((answer) => JSON.stringify(receiptOf(answer)))).size).toBe(1)
    const after = await storedRows(office)
    const grown = Object.keys(after).filter((table) => after[table] !== before[table])
    expect(
      Object.fromEntries(grown.map((table) => [table, (after[table] ?? 0) - (before[table] ?? 0)])),
    ).toEqual({
      clock: 3,
      complainant: 1,
      complaint: 1,
      complaint_search: 1,
      event: 1,
      idempotency_key: 1,
      journal_entry: 1,
      open_work_tally: 1,
      outbox_message: 2,
    })
  })

  it('the answer is the same afterwards, in either language', async () => {
    const first = await submit(office, { ...form, idempotencyKey: key })
    const again = await submit(office, { ...form, idempotencyKey: key }, { language: 'en', at: second })
    expect(receiptOf(again)).toEqual(receiptOf(first))
  })

  it('the key may stand in the header', async () => {
    const headers = { 'idempotency-key': key }
    const first = await submit(office, form, { headers })
    expect(receiptOf(await submit(office, form, { headers }))).toEqual(receiptOf(first))
    expect(receiptOf(await submit(office, { ...form, idempotencyKey: key }))).toEqual(receiptOf(first))
  })

  it('the key of the form goes before that of the header', async () => {
    const first = await submit(office, { ...form, idempotencyKey: key })
    const headers = { 'idempotency-key': `${key}-of-the-header` }
    expect(receiptOf(await submit(office, { ...form, idempotencyKey: key }, { headers }))).toEqual(
      receiptOf(first),
    )
  })

  it('the answer stays when the form would be refused by now', async () => {
    const first = await submit(office, { ...form, idempotencyKey: key })
    await office.rows(`update category set retired_at = now() where code = 'LEV-02'`)
    const again = await submit(office, { ...form, idempotencyKey: key })
    const another = await submit(office, { ...form, idempotencyKey: `${key}-of-another` })
    await office.rows(`update category set retired_at = null where code = 'LEV-02'`)
    expect(receiptOf(again)).toEqual(receiptOf(first))
    expect(faultsOf(another)).toEqual(['categoryId UNKNOWN'])
  })

  it('whoever comes with a used key writes nothing at all, not even to undo it', async () => {
    const first = await submit(office, { ...form, idempotencyKey: key })
    await office.rows(`create function refuse() returns trigger language plpgsql as
      $$ begin raise exception 'written' using errcode = '57P01'; end $$`)
    for (const table of WRITTEN)
      await office.rows(
        `create trigger refuse before insert on ${table} for each row execute function refuse()`,
      )
    const again = await submit(office, { ...form, idempotencyKey: key })
    const another = await submit(office, { ...form, idempotencyKey: `${key}-of-another` })
    await office.rows('drop function refuse cascade')
    expect(receiptOf(again)).toEqual(receiptOf(first))
    expect(another.errors).toMatchObject([{ extensions: { code: 'UNAVAILABLE' } }])
  })

  it('with a key of its own each form is a complaint', async () => {
    const before = await complaints()
    await submit(office, form)
    await submit(office, form)
    expect(await complaints()).toBe(before + 2)
  })
})

describe('a key belongs to what it was first used for', () => {
  it.each([
    [
      'nl',
      'Deze sleutel is al gebruikt voor een ander formulier. Begin opnieuw of gebruik een nieuwe sleutel.',
    ],
    ['en', 'This key was used before for another form. Start again or use a new key.'],
  ] as const)('another form with it is refused, in %s', async (language, message) => {
    await submit(office, { ...form, idempotencyKey: key })
    const before = await storedRows(office)
    const other = await submit(office, { ...form, subject: 'Iets anders', idempotencyKey: key }, { language })
    expect(other.data.submitComplaint).toEqual({
      receipt: null,
      userErrors: [{ code: 'KEY_REUSED', path: ['idempotencyKey'], message }],
    })
    expect(await storedRows(office)).toEqual(before)
  })

  it('another form sent at the same time is refused as well', async () => {
    const before = await complaints()
    const answers = await Promise.all(
      ['Een', 'Twee', 'Drie', 'Vier'].map((subject) =>
        submit(office, { ...form, subject, idempotencyKey: key }),
      ),
    )
    expect(answers.flatMap(faultsOf)).toEqual(Array(3).fill('idempotencyKey KEY_REUSED'))
    expect(await complaints()).toBe(before + 1)
  })

  it('a refusal frees it', async () => {
    const faulty = await submit(office, { ...form, description: '', idempotencyKey: key })
    expect(faultsOf(faulty)).toEqual(['description REQUIRED'])
    const mended = await submit(office, { ...form, idempotencyKey: key })
    expect(receiptOf(mended).number).toMatch(/^K-/)
  })

  it('is apart for the public, for each colleague and for each act', async () => {
    const before = await complaints()
    const channel = { channel: 'TELEPHONE', severity: 'NORMAL', receivedAt: now.toString() }
    const register = (as: 'sander' | 'fatima') =>
      office.ask(
        `mutation ($input: RegisterComplaintInput!) { registerComplaint(input: $input) { complaint { number } userErrors { code } } }`,
        {
          input: {
            ...form,
            ...channel,
            complainant: { ...form.complainant, checked: true },
            idempotencyKey: key,
          },
        },
        { as },
      )
    await submit(office, { ...form, idempotencyKey: key })
    await submit(office, { ...form, subject: 'Van Sander', idempotencyKey: key }, { as: 'sander' })
    await register('sander')
    await register('fatima')
    expect(await complaints()).toBe(before + 4)
  })

  it('is free again after 24 hours', async () => {
    const first = await submit(office, { ...form, idempotencyKey: key })
    now = now.add({ hours: 24 })
    expect(receiptOf(await submit(office, { ...form, idempotencyKey: key }))).toEqual(receiptOf(first))
    now = now.add({ seconds: 1 })
    const later = await submit(office, { ...form, idempotencyKey: key })
    expect(receiptOf(later).number).not.toBe(receiptOf(first).number)
  })
})

it.each([
  ['too short', 'k'.repeat(21)],
  ['too long', 'k'.repeat(256)],
  ['with a space', `${'k'.repeat(22)} k`],
  ['with an accent', 'é'.repeat(22)],
])('a key that is %s is refused and nothing is stored', async (_, malformed) => {
  const before = await storedRows(office)
  const answer = await submit(office, { ...form, idempotencyKey: malformed })
  expect(faultsOf(answer)).toEqual(['idempotencyKey INVALID_FORM'])
  expect(await storedRows(office)).toEqual(before)
})

it('a malformed key is told together with the faults of the form', async () => {
  const answer = await submit(office, { ...form, description: '', idempotencyKey: 'short' })
  expect(faultsOf(answer).sort()).toEqual(['description REQUIRED', 'idempotencyKey INVALID_FORM'])
})

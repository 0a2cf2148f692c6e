import { TrackedComplaintDocument } from '@waarborg/schema'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestOffice, type TestOffice } from '../../test-office/test-office.fixture.js'
import { goodForm, submit, submitted } from './submission.fixture.js'

let office: TestOffice

beforeAll(async () => {
  office = await openTestOffice()
})
afterAll(() => office.close())

const track = async (token: string) =>
  (await office.ask(TrackedComplaintDocument, { token })).data.trackedComplaint

describe('submitting on the public form', () => {
  it('stores a complaint and answers with its number, secret and dates', async () => {
    const { data } = await submit(office, await goodForm(office))
    expect(data.submitComplaint.userErrors).toEqual([])
    expect(data.submitComplaint.receipt).toMatchObject({
      number: expect.stringMatching(/^K-\d{4}-\d{6}-\d$/),
      trackingToken: expect.stringMatching(/^[\w-]{22}$/),
      email: 'Jan.Jansen@voorbeeld.nl',
    })
  })

  it('keeps the complainant as tidied data, unchecked, with nobody as receiver', async () => {
    const number = await submitted(office)
    const { data } = await office.ask(
      `query ($number: String!) { complaintByNumber(number: $number) { state channel severity version receiver { id }
         complainant { name address { street houseNumber postcode town country } telephone email checkedAt } } }`,
      { number },
      { as: 'sander' },
    )
    expect(data.complaintByNumber).toEqual({
      state: 'RECEIVED',
      channel: 'FORM',
      severity: 'NORMAL',
      version: 1,
      receiver: null,
      complainant: {
        name: 'Jan Jansen',
        address: {
          street: 'Dorpsstraat',
          houseNumber: '1',
          postcode: '1012 AB',
          town: 'Amsterdam',
          country: 'NL',
        },
        telephone: '+31612345678',
        email: 'Jan.Jansen@voorbeeld.nl',
        checkedAt: null,
      },
    })
  })

  it('opens the follow page with the secret of the link, and with nothing else', async () => {
    const { data } = await submit(office, await goodForm(office))
    const { number, trackingToken } = data.submitComplaint.receipt
    expect(await track(trackingToken)).toMatchObject({ number, status: 'RECEIVED', handler: null })
    for (const token of [
      number,
      '',
      `${trackingToken}A`,
      trackingToken.slice(1),
      trackingToken.toLowerCase(),
    ])
      expect(await track(token)).toBeNull()
  })

  it('keeps of the secret only what cannot be turned back into it', async () => {
    const { data } = await submit(office, await goodForm(office))
    const { number, trackingToken } = data.submitComplaint.receipt
    const [row] = await office.rows(
      'select row_to_json(c)::text as everything from complaint c where number = $1',
      [number],
    )
    expect(row.everything).toContain(number)
    expect(row.everything).not.toContain(trackingToken)
    expect(row.everything).not.toContain(Buffer.from(trackingToken, 'base64url').toString('hex'))
  })
})

describe('text of any kind is kept and given back as it was written', () => {
  it.each([
    ['script', '<script>alert(1)</script><img src=x onerror=alert(2)>'],
    ['an SQL-looking text', `'; drop table complaint; -- %_\\ $1 ?`],
    ['an emoji of several parts', 'Kapot 👩‍👩‍👧‍👦🏳️‍🌈 e\u0301'.normalize('NFC')],
    ['right-to-left marks', 'abc\u202Etxt.exe\u202C \u200Fשלום'],
    ['a formula', '=HYPERLINK("http://voorbeeld.nl")'],
    ['a template', '#{7*7} {{7*7}} <%= 7 %>'],
    ['paragraphs', 'Eerste regel\n\n\tTweede regel'],
    ['the longest text', 'ë'.repeat(50_000)],
    ['the longest text in surrogate pairs', '😀'.repeat(50_000)],
  ])('%s', async (_, description) => {
    const { data } = await submit(office, { ...(await goodForm(office)), description, wish: 'x' })
    expect(data.submitComplaint.userErrors).toEqual([])
    const { number, trackingToken } = data.submitComplaint.receipt
    expect(await track(trackingToken)).toMatchObject({ number, description })
    const stored = await office.rows('select description from complaint where number = $1', [number])
    expect(stored).toEqual([{ description }])
  })
})

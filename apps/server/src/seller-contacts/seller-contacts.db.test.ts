import {
  ChangeSellerContactDocument,
  DisableSellerContactDocument,
  SellerContactsDocument,
  SellerViewerDocument,
  SignOutSellerDocument,
} from '@waarborg/schema'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { decodeId } from '../graph/ids.js'
import { movedClock } from '../test-office/moved-clock.fixture.js'
import { openTestOffice, type TestOffice } from '../test-office/test-office.fixture.js'
import {
  addContact,
  asSeller,
  newestToken,
  requestLink,
  sellersOf,
  signIn,
} from './seller-contact.fixture.js'

const clock = movedClock()
let office: TestOffice
let sellers: string[]
let email: string
let contact: { id: string; version: number; email: string }
let turn = 0

beforeAll(async () => {
  office = await openTestOffice(clock.now)
  sellers = await sellersOf(office)
})
afterAll(() => office.close())
beforeEach(async () => {
  turn += 1
  email = `noor${turn}@winkel.example`
  contact = (await addContact(office, { email, sellerIds: [sellers[0]] })).sellerContact
})

const viewerOf = async (options: object) =>
  (await office.ask(SellerViewerDocument, {}, options)).data.sellerViewer

const input = (changes: object = {}) => ({
  contactId: contact.id,
  expectedVersion: 1,
  name: 'Noor Smit',
  email,
  language: 'EN',
  sellerIds: [sellers[1]],
  ...changes,
})
const change = async (changes: object = {}) =>
  (await office.ask(ChangeSellerContactDocument, { input: input(changes) }, { as: 'anouk' })).data
    .changeSellerContact
const disable = async (changes: object = {}) =>
  (
    await office.ask(
      DisableSellerContactDocument,
      { input: { contactId: contact.id, expectedVersion: 1, ...changes } },
      { as: 'tess' },
    )
  ).data.disableSellerContact

describe('somebody who speaks for sellers', () => {
  it('is added with all faults told at once by their fields, and nothing stored', async () => {
    const before = await office.rows('select count(*) from seller_contact')
    const wrong = { name: ' ', email: 'geen adres', sellerIds: ['sel_7zzzzzzzzzzzzzzzzzzzzzzzzz'] }
    expect((await addContact(office, wrong)).userErrors).toMatchObject([
      { code: 'REQUIRED', path: ['name'] },
      { code: 'INVALID_FORM', path: ['email'] },
      { code: 'UNKNOWN', path: ['sellerIds', '0'] },
    ])
    expect((await addContact(office, { sellerIds: [] })).userErrors).toMatchObject([
      { code: 'REQUIRED', path: ['sellerIds'] },
    ])
    const same = await addContact(office, { email: email.toUpperCase(), sellerIds: [sellers[1]] })
    expect(same.userErrors).toMatchObject([{ code: 'EMAIL_TAKEN', path: ['email'] }])
    expect(await office.rows('select count(*) from seller_contact')).toEqual(before)
  })

  it('is added once for an idempotency key, and by one of two who ask at once', async () => {
    const idempotencyKey = `${turn}`.padEnd(32, 'k')
    const twice = { email: `twee${turn}@winkel.example`, sellerIds: [sellers[0]] }
    const [one, again] = await Promise.all([
      addContact(office, { ...twice, idempotencyKey }),
      addContact(office, { ...twice, idempotencyKey }),
    ])
    expect(one.sellerContact.id).toBe(again.sellerContact.id)
    const atOnce = { email: `samen${turn}@winkel.example`, sellerIds: [sellers[0]] }
    const both = await Promise.all([addContact(office, atOnce), addContact(office, atOnce)])
    expect(both.map(({ userErrors }) => userErrors.length).sort()).toEqual([0, 1])
  })

  it('is listed, found by part of the name or address, by seller and by state', async () => {
    await disable()
    const ask = async (filter: object) =>
      (await office.ask(SellerContactsDocument, { filter }, { as: 'anouk' })).data.sellerContacts.nodes
    expect(await ask({ search: email })).toMatchObject([
      { id: contact.id, name: 'Noor Smit', state: 'DISABLED', language: 'NL', lastSignedInAt: null },
    ])
    expect(await ask({ search: email, sellerIds: [sellers[1]] })).toEqual([])
    expect(await ask({ search: email, sellerIds: [sellers[0]], states: ['ACTIVE'] })).toEqual([])
  })

  it('is changed by who saw the present version', async () => {
    expect((await change()).sellerContact).toMatchObject({
      version: 2,
      language: 'EN',
      sellers: [{ id: sellers[1] }],
    })
    expect((await change()).userErrors).toMatchObject([{ code: 'CONFLICT', path: ['expectedVersion'] }])
    const unknown = await change({ contactId: 'con_7zzzzzzzzzzzzzzzzzzzzzzzzz', expectedVersion: 2 })
    expect(unknown.userErrors).toMatchObject([{ code: 'UNKNOWN', path: ['contactId'] }])
  })

  it('speaks at once for the sellers of this moment, and ends with the address', async () => {
    const browser = await asSeller(office, email)
    expect((await viewerOf(browser)).sellers.map(({ id }: { id: string }) => id)).toEqual([sellers[0]])
    await change({ expectedVersion: 1 })
    expect((await viewerOf(browser)).sellers.map(({ id }: { id: string }) => id)).toEqual([sellers[1]])
    await change({ expectedVersion: 2, email: `anders${turn}@winkel.example` })
    expect(await viewerOf(browser)).toBe(null)
  })

  it('is shut out at once, for good, and can be added anew', async () => {
    const browser = await asSeller(office, email)
    await requestLink(office, email)
    const token = await newestToken(office)
    expect((await disable()).sellerContact.state).toBe('DISABLED')
    expect(await viewerOf(browser)).toBe(null)
    expect((await signIn(office, token)).data.signInSeller.signedIn).toBe(false)
    expect((await disable({ expectedVersion: 2 })).userErrors).toMatchObject([
      { code: 'NOT_ALLOWED_NOW', path: ['contactId'] },
    ])
    expect((await addContact(office, { email, sellerIds: [sellers[0]] })).userErrors).toEqual([])
  })

  it('is in the journal by who did it, without name or address', async () => {
    await change()
    await disable({ expectedVersion: 2 })
    const id = decodeId('seller-contact', contact.id)
    const entries = await office.rows(
      'select act, actor_kind, facts::text as facts from journal_entry where subject_id = $1 order by position',
      [id],
    )
    expect(entries.map(({ act }) => act)).toEqual([
      'seller-contact-added',
      'seller-contact-changed',
      'seller-contact-disabled',
    ])
    expect(JSON.stringify(entries)).not.toMatch(/Noor|winkel/)
    expect(await office.rows('select kind from event where subject_id = $1', [id])).toHaveLength(3)
  })
})

describe('signing in by a link', () => {
  it('works once, also for two at once', async () => {
    await requestLink(office, email)
    const token = await newestToken(office)
    const both = await Promise.all([signIn(office, token), signIn(office, token)])
    expect(both.map(({ data }) => data.signInSeller.signedIn).sort()).toEqual([false, true])
    expect((await signIn(office, token)).data.signInSeller.signedIn).toBe(false)
  })

  it('gives a cookie of its own, that counts only for who asks as a seller', async () => {
    const { headers = {} } = await asSeller(office, email)
    expect(headers.cookie).toMatch(/^waarborg-seller=[\w-]{43}$/)
    expect(await viewerOf({ headers })).toMatchObject({ name: 'Noor Smit', email })
    expect(await viewerOf({ headers: { cookie: headers.cookie } })).toBe(null)
    const stored = await office.rows('select to_jsonb(s)::text as row from seller_session s')
    expect(JSON.stringify(stored)).not.toContain(headers.cookie?.split('=')[1])
  })

  it('leaves a session of staff beside it alone, and is nobody with that session only', async () => {
    const { headers = {} } = await asSeller(office, email)
    const staff = await office.cookieOf('anouk')
    const cookie = `${staff}; ${headers.cookie}`
    expect(await viewerOf({ headers: { ...headers, cookie } })).toMatchObject({ email })
    expect(await viewerOf({ headers: { ...headers, cookie: staff } })).toBe(null)
    const both = '{ viewer { roles } sellerViewer { name } }'
    const asStaff = await office.ask(both, {}, { headers: { cookie } })
    expect(asStaff.data).toEqual({ viewer: { roles: ['POLICY_OFFICER'] }, sellerViewer: null })
    const asContact = await office.ask(both, {}, { headers: { ...headers, cookie } })
    expect(asContact.data.viewer).toBe(null)
  })

  it('takes the place of the session that the browser had, under another token', async () => {
    const before = await asSeller(office, email)
    await requestLink(office, email)
    const answer = await signIn(office, await newestToken(office), before)
    expect(answer.headers.get('set-cookie')?.split(';')[0]).not.toBe(before.headers?.cookie)
    expect(await viewerOf(before)).toBe(null)
  })

  it('is written about in the language of the contact, and not once the link was used', async () => {
    // Loaded after the server, which prepares what its decorators need.
    const { sellerLetters } = await import('./sign-in/letters.js')
    await change()
    await requestLink(office, email)
    const token = await newestToken(office)
    const [owed] = await office.rows(
      `select id, handler_id as "handlerId", seller_contact_id as "sellerContactId", facts from outbox_message
       where kind = 'seller-link' order by id desc limit 1`,
    )
    const written = () => sellerLetters[0]?.compose(office.app.office, owed)
    expect(await written()).toMatchObject({
      to: { address: email },
      subject: expect.stringContaining('Sign in as a seller'),
      text: expect.stringContaining(`${office.url}/en/verkopers/aanmelden#${token}`),
    })
    await signIn(office, token)
    expect(await written()).toBe(null)
  })

  it('gives one answer for a link that ended, was used or never was', async () => {
    await requestLink(office, email)
    const ended = await newestToken(office)
    clock.pass({ minutes: 31 })
    await requestLink(office, email)
    const used = await newestToken(office)
    await signIn(office, used)
    const answers = await Promise.all(
      [ended, used, `${'A'.repeat(22)}.${'A'.repeat(22)}`, ''].map(async (token) =>
        JSON.stringify((await signIn(office, token)).data),
      ),
    )
    expect(new Set(answers).size).toBe(1)
    expect(answers[0]).toContain('LINK_EXPIRED')
  })

  it('ends after an hour without use, after eight hours, and when it is ended', async () => {
    const idle = await asSeller(office, email)
    clock.pass({ minutes: 59 })
    expect(await viewerOf(idle)).not.toBe(null)
    clock.pass({ minutes: 61 })
    expect(await viewerOf(idle)).toBe(null)
    const long = await asSeller(office, email)
    for (let hour = 0; hour < 9; hour += 1) {
      clock.pass({ minutes: 55 })
      await viewerOf(long)
    }
    expect(await viewerOf(long)).toBe(null)
    const own = await asSeller(office, email)
    const out = await office.ask(SignOutSellerDocument, {}, own)
    expect(out.data.signOutSeller).toEqual({ signedOut: true })
    expect(await viewerOf(own)).toBe(null)
  })
})

describe('an e-mail address that is not known', () => {
  it('looks and costs the same as one that is', async () => {
    const { reads } = office.app.office
    const costOf = async (address: string) => {
      const before = reads.statements
      const { status, data } = await requestLink(office, address)
      return JSON.stringify({ status, data, statements: reads.statements - before })
    }
    const known = await costOf(email)
    expect(await costOf(`niemand${turn}@winkel.example`)).toBe(known)
    await disable()
    expect(await costOf(email)).toBe(known)
    expect(known).toContain('"requested":true')
  })

  it('leaves a message to nobody, and a known one a message without a secret', async () => {
    await requestLink(office, email)
    const token = await newestToken(office)
    const known = await office.rows(
      `select facts::text as facts, seller_contact_id as contact from outbox_message where kind = 'seller-link'
       order by id desc limit 1`,
    )
    expect(known[0].contact).toBe(decodeId('seller-contact', contact.id))
    expect(known[0].facts).not.toContain(token.split('.')[1])
    await requestLink(office, `niemand${turn}@winkel.example`)
    const [unknown] = await office.rows(
      `select seller_contact_id as contact from outbox_message where kind = 'seller-link'
       order by id desc limit 1`,
    )
    expect(unknown.contact).toBe(null)
    expect((await signIn(office, await newestToken(office))).data.signInSeller.signedIn).toBe(false)
  })

  it('is throttled per caller, and per address without telling', async () => {
    for (let time = 0; time < 5; time += 1)
      expect((await requestLink(office, email)).data.requestSellerLink.requested).toBe(true)
    const sent = await office.rows('select from seller_link l where contact_id = $1', [
      decodeId('seller-contact', contact.id),
    ])
    expect(sent).toHaveLength(3)
    const here = { headers: { 'x-forwarded-for': '192.0.2.7' } }
    const answers = []
    for (let time = 0; time < 21; time += 1)
      answers.push(await requestLink(office, `x${time}@b.example`, here))
    const last = answers.at(-1)
    expect(last?.data.requestSellerLink).toMatchObject({
      requested: false,
      userErrors: [{ code: 'THROTTLED' }],
    })
    expect(Number(last?.headers.get('retry-after'))).toBeGreaterThan(0)
  })
})

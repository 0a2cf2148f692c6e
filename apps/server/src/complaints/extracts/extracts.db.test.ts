import { PutToSellerDocument, SellerExtractsDocument, WithdrawExtractDocument } from '@waarborg/schema'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeOneKey, withKey } from '../../partner-keys/partner-key.fixture.js'
import { addContact, asSeller, sellersOf } from '../../seller-contacts/seller-contact.fixture.js'
import { type AskOptions, openTestOffice, type TestOffice } from '../../test-office/test-office.fixture.js'
import { fileOf, present, refusalOf } from '../acts/acts.fixture.js'
import { submitted } from '../acts/submission.fixture.js'

const MARKED = {
  name: 'Xandrina Quibbeltje',
  street: 'Zwierlantijnweg',
  houseNumber: '731',
  postcode: '9876 XQ',
  town: 'Vlodderbroek',
  country: 'NL',
  telephone: '06 29876543',
  email: 'xandrina@quibbel.example',
}
const TEXT = 'De bestelde bril is op de afgesproken dag niet bezorgd. Wat is er gebeurd?'

let office: TestOffice
let own: string
let others: string
let contact: AskOptions
let stranger: AskOptions
let key: AskOptions
let today: string

beforeAll(async () => {
  office = await openTestOffice()
  ;[own = '', others = ''] = await sellersOf(office)
  await addContact(office, { email: 'eigen@winkel.example', sellerIds: [own] })
  await addContact(office, { email: 'ander@winkel.example', sellerIds: [others] })
  contact = await asSeller(office, 'eigen@winkel.example')
  stranger = await asSeller(office, 'ander@winkel.example')
  key = withKey((await makeOneKey(office, { scopes: ['EXTRACTS_READ'], sellerIds: [own] })).secret)
  today = office.app.office.now().toZonedDateTimeISO('Europe/Amsterdam').toPlainDate().toString()
})
afterAll(() => office.close())

const received = (sellerId: string | null = own) => submitted(office, { sellerId, complainant: MARKED })
const put = async (number: string, input: object = {}, options: AskOptions = { as: 'sander' }) =>
  office.ask(
    PutToSellerDocument,
    { input: { ...(await present(office, number)), text: TEXT, consentOn: today, ...input } },
    options,
  )
const listed = async (options: AskOptions) =>
  (await office.ask(SellerExtractsDocument, { first: 100 }, options)).data.complaintExtracts

/** The address of the only extract of a complaint, after it was put to its seller. */
async function putNew(): Promise<{ number: string; id: string }> {
  const number = await received()
  const { data } = await put(number)
  expect(data.putToSeller.userErrors).toEqual([])
  return { number, id: data.putToSeller.complaint.extracts[0].id }
}

describe('D-16 putting a complaint to its seller', () => {
  it('D-16 is told with the complaint: what, when, by whom and since which consent', async () => {
    const { number, id } = await putNew()
    const file = await fileOf(office, number)
    expect(file).toMatchObject({
      version: 2,
      extracts: [
        {
          id,
          text: TEXT,
          consentOn: today,
          putBy: { name: 'Sander Hoekstra' },
          seller: { id: own },
          withdrawnAt: null,
        },
      ],
    })
    expect(file.timeline.at(-1)).toMatchObject({ kind: 'PUT_TO_SELLER', actor: { name: 'Sander Hoekstra' } })
    expect(id).toMatch(/^ext_/)
    const [entry] = await office.rows(
      `select facts::text as facts from journal_entry where act = 'put-to-seller' order by recorded_at desc limit 1`,
    )
    expect(entry.facts).not.toContain('bril')
  })

  it('D-16 is refused by fields when it tells who complained, with the place, and nothing is stored', async () => {
    const number = await received()
    const text = `Xandrina wacht aan de zwierlantijnweg 731 op antwoord over ${number}.`
    const { data } = await put(number, { text, consentOn: '2000-01-01' }, { as: 'sander', language: 'en' })
    expect(data.putToSeller.complaint).toBe(null)
    expect(data.putToSeller.userErrors).toEqual([
      {
        code: 'NOT_ALLOWED_NOW',
        path: ['text'],
        message: 'From character 1 on this holds (part of) the name of the complainant. Write it without.',
      },
      {
        code: 'NOT_ALLOWED_NOW',
        path: ['text'],
        message:
          'From character 23 on this holds the street and house number of the complainant. Write it without.',
      },
      {
        code: 'NOT_ALLOWED_NOW',
        path: ['text'],
        message: 'From character 62 on this holds the number of the complaint. Write it without.',
      },
      { code: 'OUT_OF_RANGE', path: ['consentOn'], message: expect.stringContaining('receipt') },
    ])
    expect(await fileOf(office, number)).toMatchObject({ version: 1, extracts: [] })
  })

  it('D-16 needs a known seller, the version that was seen, and somebody who handles complaints', async () => {
    const nobodys = await received(null)
    expect((await fileOf(office, nobodys)).allowedActions).not.toContain('PUT_TO_SELLER')
    expect(refusalOf(await put(nobodys))).toMatchObject({ code: 'NOT_ALLOWED_NOW', path: [] })
    const number = await received()
    expect((await fileOf(office, number)).allowedActions).toContain('PUT_TO_SELLER')
    expect(refusalOf(await put(number, { expectedVersion: 7 }))).toMatchObject({ code: 'CONFLICT' })
    for (const as of ['ravi', 'anouk', 'tess'] as const)
      expect((await put(number, {}, { as })).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
  })

  it('D-16 is withdrawn once, after which the seller no longer sees it and the office does', async () => {
    const { number, id } = await putNew()
    const withdraw = async (extractId: string) =>
      office.ask(
        WithdrawExtractDocument,
        { input: { ...(await present(office, number)), extractId } },
        { as: 'fatima' },
      )
    const seen = (await listed(contact)).totalCount
    const { data } = await withdraw(id)
    expect(data.withdrawExtract.complaint.extracts).toMatchObject([{ withdrawnAt: expect.any(String) }])
    expect((await listed(contact)).totalCount).toBe(seen - 1)
    const node = 'query ($id: ID!) { node(id: $id) { id } complaintExtract(id: $id) { id } }'
    expect((await office.ask(node, { id }, contact)).data).toEqual({ node: null, complaintExtract: null })
    expect(refusalOf(await withdraw(id))).toMatchObject({ code: 'NOT_ALLOWED_NOW', path: ['extractId'] })
    const other = await putNew()
    expect(refusalOf(await withdraw(other.id))).toMatchObject({ code: 'UNKNOWN', path: ['extractId'] })
  })
})

describe('D-16 what a seller sees', () => {
  const random = 'ext_7zzzzzzzzzzzzzzzzzzzzzzzzz'
  const everyWay = `query ($id: ID!) { node(id: $id) { id } nodes(ids: [$id]) { id } complaintExtract(id: $id) { text } }`

  it('D-16 are the extracts of the own sellers, by a person and by a key, and no others', async () => {
    const { id } = await putNew()
    for (const reader of [contact, key]) {
      const { nodes } = await listed(reader)
      expect(nodes.map((extract: { id: string }) => extract.id)).toContain(id)
      expect(nodes.every(({ seller }: { seller: { id: string } }) => seller.id === own)).toBe(true)
      expect((await office.ask(everyWay, { id }, reader)).data.complaintExtract).toEqual({ text: TEXT })
    }
    expect(await listed(stranger)).toMatchObject({ nodes: [], totalCount: 0 })
    const filter = `{ complaintExtracts(filter: { search: "bril", sellerIds: ["${own}"] }) { totalCount } }`
    expect((await office.ask(filter, {}, stranger)).data.complaintExtracts.totalCount).toBe(0)
    expect((await office.ask(filter, {}, contact)).data.complaintExtracts.totalCount).toBeGreaterThan(0)
  })

  it('D-16 another’s extract is answered as one that never was, byte for byte', async () => {
    const { id } = await putNew()
    const answer = async (asked: string) =>
      JSON.stringify((await office.ask(everyWay, { id: asked }, stranger)).data)
    expect(await answer(id)).toBe(await answer(random))
  })

  it('D-16 is told in the order of addresses that are random, without a time or a number', async () => {
    for (let time = 0; time < 3; time += 1) await putNew()
    const ids = (await listed(contact)).nodes.map(({ id }: { id: string }) => id)
    expect(ids).toEqual([...ids].sort())
    const fields = await office.ask('{ __type(name: "ComplaintExtract") { fields { name } } }')
    expect(fields.data.__type.fields.map(({ name }: { name: string }) => name).sort()).toEqual([
      'category',
      'id',
      'seller',
      'text',
    ])
  })

  it('D-16 holds nothing of the complainant, however deep it is asked', async () => {
    const { number } = await putNew()
    const whole = `{ complaintExtracts(first: 100) { totalCount nodes { id text
        seller { id name accountState openComplaints trader { name sellers { id } } linkedSellers { id } violations { totalCount nodes { facts complaint { number } } } }
        category { id code name openComplaints parent { name } } } } }`
    for (const reader of [contact, key]) {
      const answer = await office.ask(whole, {}, reader)
      // Addresses are random, and hold any three digits now and then.
      const told = JSON.stringify(answer, (name, value) => (name === 'id' ? 'random' : value))
      for (const value of [...Object.values(MARKED).filter((each) => each.length > 2), number])
        expect(told).not.toContain(value)
    }
    const { errors } = await office.ask('{ complaints { totalCount } }', {}, contact)
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
  })

  it('D-16 a seller sees the own accounts and keys, and nobody of the office', async () => {
    const { data, errors } = await office.ask(
      '{ sellers { nodes { id } } partnerKeys { nodes { sellers { id } madeBy { name email } } } }',
      {},
      contact,
    )
    expect(errors).toBe(undefined)
    expect(data.sellers.nodes).toEqual([{ id: own }])
    expect(data.partnerKeys.nodes).toEqual([{ sellers: [{ id: own }], madeBy: null }])
  })
})

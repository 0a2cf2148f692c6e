import { ObjectToViolationDocument } from '@waarborg/schema'
import { SellerViolationDocument } from '@waarborg/schema/seller-pages'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { forgetUnclaimed } from '../../attachments/forget-unclaimed.js'
import { addContact, asSeller } from '../../seller-contacts/seller-contact.fixture.js'
import { movedClock } from '../../test-office/moved-clock.fixture.js'
import { type AskOptions, openTestOffice, type TestOffice } from '../../test-office/test-office.fixture.js'
import {
  answerOf,
  decide,
  faultsOf,
  heard,
  payloadOf,
  sellerNamed,
  violationOf,
} from './violations.fixture.js'

const clock = movedClock()
let office: TestOffice
beforeAll(async () => {
  office = await openTestOffice(clock.now)
})
afterAll(() => office.close())

const booked = async (seller: string, report: object = {}) => {
  const id = await heard(office, seller, report)
  payloadOf(await decide(office, id, { weight: 20 }))
  return id
}
const contactOf = async (seller: string, email: string) => {
  await addContact(office, { email, sellerIds: [await sellerNamed(office, seller)] })
  return asSeller(office, email)
}
const content = Buffer.from('%PDF-1.4\n%%EOF\n')
const uploaded = async (seller: AskOptions) => {
  const query = `mutation ($input: PrepareUploadInput!) { prepareUpload(input: $input) { upload { ticket url } } }`
  const input = { name: 'vervoerder.pdf', sizeInBytes: content.length }
  const { upload } = answerOf(await office.ask(query, { input }, seller))
  const sent = await fetch(`${office.url}${upload.url}`, { method: 'PUT', body: new Uint8Array(content) })
  expect(sent.status).toBe(204)
  return upload.ticket as string
}
const object = (violationId: string, files: readonly string[], seller: AskOptions) =>
  office.ask(ObjectToViolationDocument, { input: { violationId, grounds: 'Dit klopt niet.', files } }, seller)
const fetched = async (url: string, headers: Record<string, string> = {}) => {
  const response = await fetch(`${office.url}${url}`, { headers })
  return [response.status, response.ok ? await response.text() : null]
}

it('D-7 D-10 what a seller sends along is there for its seller and for staff, and for nobody else', async () => {
  const id = await booked('Zonnedak')
  const own = await contactOf('Zonnedak', 'noor@zonnedak.example')
  const another = await contactOf('De Leeslamp', 'noor@leeslamp.example')
  payloadOf(await object(id, [await uploaded(own)], own))
  const { objection } = answerOf(await office.ask(String(SellerViolationDocument), { id }, own))
  expect(objection.files).toMatchObject([{ name: 'vervoerder.pdf', sizeInBytes: content.length }])
  const [{ url }] = objection.files
  const whole = [200, content.toString()]
  expect(await fetched(url, own.headers)).toEqual(whole)
  expect(await fetched(url, { cookie: await office.cookieOf('anouk') })).toEqual([404, null])
  const plain = url.replace('?as=seller', '')
  expect(await fetched(plain, { cookie: await office.cookieOf('anouk') })).toEqual(whole)
  expect(await fetched(url, another.headers)).toEqual([404, null])
  expect(await fetched(plain, another.headers)).toEqual([404, null])
  expect(await fetched(url)).toEqual([404, null])
})

it('D-7 a file is kept as long as its objection, and belongs to one', async () => {
  const seller = await contactOf('Klus & Klaar', 'noor@klus.example')
  const ticket = await uploaded(seller)
  const [first, second] = [await booked('Klus & Klaar'), await booked('Klus & Klaar')]
  payloadOf(await object(first, [ticket], seller))
  expect(faultsOf(await object(second, [ticket], seller))).toEqual(['UNKNOWN files.0'])
  expect(faultsOf(await object(second, ['geen'], seller))).toEqual(['UNKNOWN files.0'])
  clock.pass({ hours: 25 })
  await uploaded(seller)
  clock.pass({ hours: 25 })
  expect(await forgetUnclaimed(office.app.office)).toBe(1)
  const again = await asSeller(office, 'noor@klus.example')
  const { objection } = answerOf(await office.ask(String(SellerViolationDocument), { id: first }, again))
  expect(await fetched(objection.files[0].url, again.headers)).toEqual([200, content.toString()])
})

it('D-10 D-16 what shows a violation is there for staff who read violations, and for nobody else', async () => {
  const own = await contactOf('Hartje Hond & Kat', 'noor@hartje.example')
  const ticket = await uploaded({ as: 'anouk' })
  const id = await booked('Hartje Hond & Kat', {
    evidence: [{ what: 'Het overzicht van de vervoerder.', ticket }],
  })
  const { url, fileName } = (await violationOf(office, id)).file.evidence[0]
  expect(fileName).toBe('vervoerder.pdf')
  for (const person of ['sander', 'marieke', 'hendrik', 'anouk', 'ravi'] as const)
    expect(await fetched(url, { cookie: await office.cookieOf(person) })).toEqual([200, content.toString()])
  expect(await fetched(url, { cookie: await office.cookieOf('tess') })).toEqual([404, null])
  for (const address of [url, `${url}?as=seller`]) {
    expect(await fetched(address, own.headers)).toEqual([404, null])
    expect(await fetched(address)).toEqual([404, null])
  }
})

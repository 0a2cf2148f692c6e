import {
  SellerStandingDocument,
  SellerViolationDocument,
  SellerViolationsDocument,
} from '@waarborg/schema/seller-pages'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { submitted } from '../complaints/acts/submission.fixture.js'
import { decodeId } from '../graph/ids.js'
import { addContact, asSeller } from '../seller-contacts/seller-contact.fixture.js'
import { type AskOptions, openTestOffice, type TestOffice } from '../test-office/test-office.fixture.js'
import { answerOf, decide, heard, objectTo, payloadOf, sellerNamed } from './acts/violations.fixture.js'

let office: TestOffice
let seller: AskOptions
beforeAll(async () => {
  office = await openTestOffice()
  await addContact(office, { sellerIds: [await sellerNamed(office, 'Zonnedak')] })
  seller = await asSeller(office, 'noor@winkel.example')
})
afterAll(() => office.close())

/** All that the pages of a seller ask, of one violation and of all. */
const told = async (id: string) => {
  const asked = [
    [SellerViolationDocument, { id }],
    [SellerViolationsDocument, { first: 50 }],
    [SellerStandingDocument, {}],
  ] as const
  return Promise.all(
    asked.map(async ([document, variables]) =>
      answerOf(await office.ask(String(document), variables, seller)),
    ),
  )
}

it('D-10 D-16 a seller is told the same of a violation whether a complaint is behind it or none', async () => {
  const id = await heard(office, 'Zonnedak')
  payloadOf(await decide(office, id, { weight: 20 }))
  payloadOf(await objectTo(office, id, seller))
  const before = await told(id)
  const number = await submitted(office)
  const [complaint] = await office.rows(
    `update violation set complaint_id = (select id from complaint where number = $2) where id = $1
     returning complaint_id as id`,
    [decodeId('violation', id), number],
  )
  expect(complaint.id).not.toBeNull()
  expect(await told(id)).toEqual(before)
  const hidden = '{ violation(id: "%") { complaint { number } file { reportedAt } } }'.replace('%', id)
  expect(answerOf(await office.ask(hidden, {}, seller))).toEqual({ complaint: null, file: null })
  const search = `{ violations(filter: { search: "${number}" }) { totalCount } }`
  expect(answerOf(await office.ask(search, {}, seller))).toEqual({ totalCount: 0 })
})

it('D-16 the address of a violation does not tell when it was reported', async () => {
  const ids = [await heard(office, 'Zonnedak'), await heard(office, 'Zonnedak')]
  const versions = ids.map((id) => decodeId('violation', id)?.charAt(14))
  expect(versions).toEqual(['4', '4'])
})

import { SellerNoticesDocument } from '@waarborg/schema/seller-pages'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { addContact, asSeller } from '../../seller-contacts/seller-contact.fixture.js'
import { type AskOptions, openTestOffice, type TestOffice } from '../../test-office/test-office.fixture.js'
import {
  answerOf,
  confirm,
  decide,
  heard,
  objectTo,
  payloadOf,
  ruleOn,
  sellerNamed,
} from '../acts/violations.fixture.js'

let office: TestOffice
beforeAll(async () => {
  office = await openTestOffice()
})
afterAll(() => office.close())

const noticesOf = async (seller: string, options: AskOptions, first = 50, after: string | null = null) => {
  const id = await sellerNamed(office, seller)
  const document = String(SellerNoticesDocument)
  return answerOf(await office.ask(document, { id, first, after }, options))?.notices
}
const kinds = ({ nodes }: { nodes: { kind: string }[] }) => nodes.map(({ kind }) => kind).sort()

it('BP-8 D-7 everything that a seller is told can be read again, whole, in either language and page by page', async () => {
  await addContact(office, { sellerIds: [await sellerNamed(office, 'Zonnedak')] })
  const own = await asSeller(office, 'noor@winkel.example')
  const before = kinds(await noticesOf('Zonnedak', own))
  const id = await heard(office, 'Zonnedak')
  payloadOf(await decide(office, id, { weight: 40 }))
  payloadOf(await objectTo(office, id, own))
  payloadOf(await ruleOn(office, id, { result: 'LOWERED', lowersTo: 10 }))
  payloadOf(await decide(office, await heard(office, 'Zonnedak'), { weight: 0 }))
  const after = await noticesOf('Zonnedak', own)
  const made = ['POINTS_DEDUCTED', 'OBJECTION_RECEIVED', 'OBJECTION_DECIDED', 'POINTS_LOWERED', 'NOTE_MADE']
  expect(kinds(after)).toEqual([...before, ...made].sort())
  const text = (kind: string) => after.nodes.find((notice: { kind: string }) => notice.kind === kind).text
  expect(text('POINTS_DEDUCTED')).toContain('Van Zonnedak zijn 40 punten ingehouden.')
  expect(text('POINTS_DEDUCTED')).toContain('Voorwaarden voor verkopers, artikel 4.2')
  expect(text('POINTS_LOWERED')).toBe('Zonnedak kreeg 30 punten terug: een inhouding is verlaagd naar 10.')
  expect(text('OBJECTION_DECIDED')).toContain('de overtreding weegt minder')
  const english = await noticesOf('Zonnedak', { headers: { ...own.headers, 'accept-language': 'en' } })
  expect(english.nodes.map(({ text: said }: { text: string }) => said).join(' ')).toContain(
    '40 points of Zonnedak were deducted.',
  )
  const first = await noticesOf('Zonnedak', own, 2)
  const rest = await noticesOf('Zonnedak', own, 50, first.pageInfo.endCursor)
  const ids = (page: { nodes: { id: string }[] }) => page.nodes.map((notice) => notice.id)
  expect([...ids(first), ...ids(rest)]).toEqual(ids(after))
})

it('BP-5 BP-8 a closure is told once, and nobody reads the notices of another seller', async () => {
  const first = await heard(office, 'Klus & Klaar')
  payloadOf(await decide(office, first, { weight: 40 }))
  const second = await heard(office, 'Klus & Klaar')
  payloadOf(await decide(office, second, { weight: 60 }))
  payloadOf(await confirm(office, second))
  expect(
    kinds(await noticesOf('Klus & Klaar', { as: 'anouk' })).filter((kind) => kind === 'ACCOUNT_CLOSED'),
  ).toHaveLength(1)
  const own = await asSeller(office, 'noor@winkel.example')
  expect(await noticesOf('Klus & Klaar', own)).toBeUndefined()
})

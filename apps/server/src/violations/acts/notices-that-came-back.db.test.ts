import { afterAll, beforeAll, expect, it } from 'vitest'
import { addContact, asSeller } from '../../seller-contacts/seller-contact.fixture.js'
import { type AskOptions, openTestOffice, type TestOffice } from '../../test-office/test-office.fixture.js'
import { decide, heard, payloadOf, sellerNamed, told } from './violations.fixture.js'

let office: TestOffice
beforeAll(async () => {
  office = await openTestOffice()
})
afterAll(() => office.close())

const booked = async (seller: string, weight: number) => {
  const id = await heard(office, seller)
  payloadOf(await decide(office, id, { weight }))
  return id
}

const found = async (cameBack: boolean, options: AskOptions): Promise<string[]> => {
  const query = `query ($cameBack: Boolean) { violations(filter: { noticeCameBack: $cameBack }, first: 100) { nodes { id } } }`
  const { data } = await office.ask(query, { cameBack }, options)
  return data.violations.nodes.map(({ id }: { id: string }) => id)
}

it.each([
  ['of points', 'Zonnedak', 20],
  ['of a note', 'Lijn & Letter', 0],
])('D-7 what came back %s stays visible work until it arrives', async (_of, seller, weight) => {
  const [id, other] = [await booked(seller, weight), await booked('De Leeslamp', 20)]
  payloadOf(await told(office, other, 'DELIVERED'))
  const staff = { as: 'anouk' } as const
  const before = await found(true, staff)
  expect(before).not.toContain(id)
  payloadOf(await told(office, id, 'BOUNCED'))
  expect((await found(true, staff)).toSorted()).toEqual([...before, id].toSorted())
  const others = await found(false, staff)
  expect(others).toContain(other)
  expect(others).not.toContain(id)
  payloadOf(await told(office, id, 'DELIVERED'))
  expect(await found(true, staff)).toEqual(before)
  expect(await found(false, staff)).toContain(id)
})

it('KP-1 what came back is told to staff alone', async () => {
  const id = await booked('Boek & Blad', 20)
  payloadOf(await told(office, id, 'BOUNCED'))
  await addContact(office, { sellerIds: [await sellerNamed(office, 'Boek & Blad')] })
  const seller = await asSeller(office, 'noor@winkel.example')
  expect(await found(true, seller)).toEqual([])
  expect(await found(false, seller)).toContain(id)
})

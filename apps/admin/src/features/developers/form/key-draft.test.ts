import { expect, test } from 'vitest'
import { draftOf, emptyDraft, termsOf } from './key-draft.js'

const seller = {
  __typename: 'KeySeller' as const,
  id: 'sel_1',
  name: 'Huis & Haard',
  registerNumber: '01948273',
}

test('a key works for a year when nobody says otherwise, until its last day has ended here', () => {
  const draft = emptyDraft('2026-11-26')
  expect(draft.expiresOn).toBe('2027-11-26')
  const terms = termsOf({ ...draft, sellers: [seller], addresses: ' 192.0.2.7\n\n2001:db8::/32 \n' })
  expect(terms).toMatchObject({
    sellerIds: ['sel_1'],
    expiresAt: '2027-11-26T23:00:00.000Z',
    addresses: ['192.0.2.7', '2001:db8::/32'],
  })
})

test('what is filled in for a key that is there asks for the same again', () => {
  const key = {
    name: 'Koppeling',
    scopes: ['SELLERS_READ'],
    sellers: [seller],
    expiresAt: '2027-07-01T22:00:00Z',
    addresses: ['192.0.2.0/24'],
  }
  const draft = draftOf(key as unknown as Parameters<typeof draftOf>[0])
  expect(draft.expiresOn).toBe('2027-07-01')
  expect(termsOf(draft).expiresAt).toBe('2027-07-01T22:00:00.000Z')
})

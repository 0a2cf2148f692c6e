import { epochMilliseconds } from '@waarborg/ui'
import { expect, test } from 'vitest'
import { parseAddress, writeAddress } from '../../../components/list/index.js'
import { complaintFilter } from './complaint-filter.js'
import { complaintListIn, complaintOrderIn } from './complaint-list-address.js'

const now = epochMilliseconds('2026-11-21T22:30:00Z')

const whole =
  '?q=krom&scope=taken-over&state=received,in-contact&channel=telephone&severity=serious&category=cat_1&handler=han_1,han_2&seller=sel_1' +
  '&standing=absent,my-aftercare&verdict=founded&cause=article' +
  '&mine=true&unassigned=true&unconfirmed=true&overdue=true&from=2026-11-01&until=2026-11-30' +
  '&closedFrom=2026-11-02&closedUntil=2026-11-29&order=next-due-at' +
  '&after=abc&page=2&size=50'

test('an address with every filter is read and written back as it was', () => {
  expect(writeAddress(complaintListIn(parseAddress(whole)))).toBe(whole)
})

test('every filter of the address reaches the graph', () => {
  expect(complaintFilter(complaintListIn(parseAddress(whole)), now)).toEqual({
    open: false,
    search: 'krom',
    states: ['RECEIVED', 'IN_CONTACT'],
    channels: ['TELEPHONE'],
    severities: ['SERIOUS'],
    categoryIds: ['cat_1'],
    handlerIds: ['han_1', 'han_2'],
    sellerIds: ['sel_1'],
    mine: true,
    unassigned: true,
    unconfirmed: true,
    overdue: true,
    receivedFrom: '2026-11-01',
    receivedUntil: '2026-11-30',
    handlerAbsent: true,
    aftercareDue: true,
    aftercareMine: true,
    verdicts: ['FOUNDED'],
    causes: ['ARTICLE'],
    settledFrom: '2026-11-02',
    settledUntil: '2026-11-29',
  })
})

test('D-1 “today” runs to midnight in the Netherlands, and a term ending then is of today', () => {
  const filter = complaintFilter(complaintListIn({ due: 'today' }), now)
  expect(filter).toEqual({ open: true, overdue: false, dueBefore: '2026-11-21T23:00:00.001Z' })
})

test('a bare address shows the open work, the newest first', () => {
  const bare = complaintListIn({})
  expect(writeAddress(bare)).toBe('')
  expect(complaintFilter(bare, now)).toEqual({ open: true })
  expect(complaintOrderIn(bare)).toEqual({ field: 'RECEIVED_AT', direction: 'DESC' })
})

test('an address with rubbish is read as what is left when the rubbish is gone', () => {
  const read = complaintListIn(
    parseAddress('?state=lost,received&handler=..%2F&from=yesterday&size=7&page=9&order=x'),
  )
  expect(writeAddress(read)).toBe('?state=received')
})

test.each([
  ['', undefined, { open: true }],
  ['?scope=taken-over', 'taken-over', { open: false }],
  ['?scope=all', 'all', {}],
  ['?q=krom', undefined, { search: 'krom' }],
  ['?q=krom&scope=open', 'open', { open: true, search: 'krom' }],
  ['?q=krom&scope=taken-over', 'taken-over', { open: false, search: 'krom' }],
] as const)(
  'whoever searches finds what was taken over too, unless told otherwise: “%s”',
  (typed, scope, filter) => {
    const address = complaintListIn(parseAddress(typed))
    expect(address.scope).toBe(scope)
    expect(writeAddress(address)).toBe(typed)
    expect(complaintFilter(address, now)).toEqual(filter)
  },
)

test.each(['?scope=open', '?q=krom&scope=all', '?scope=gone'])(
  'what goes without saying does not stand in the address: “%s”',
  (typed) => {
    expect(complaintListIn(parseAddress(typed)).scope).toBeUndefined()
  },
)

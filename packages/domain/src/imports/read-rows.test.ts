import { describe, expect, test } from 'vitest'
import { accept } from '../foundation/moments.fixture.js'
import { faultsOf, known } from './known.fixture.js'
import { readHistoryRow } from './read-history-row.js'
import { readOpenRow } from './read-open-row.js'
import { readOrderRow } from './read-order-row.js'
import { readSellerRow } from './read-seller-row.js'
import { readViolationRow } from './read-violation-row.js'

describe('a row of history', () => {
  const row = { externalId: '117', receivedOn: '29-02-2024', category: 'LEV-01' }

  test('needs a number, a day and a category, and leaves open what its source does not tell', () => {
    expect(accept(readHistoryRow(row, known))).toMatchObject({
      externalId: '117',
      channel: 'FORM',
      locale: 'NL',
      settledOn: null,
      complainant: null,
      matter: { categoryId: 'late', description: null, sellerId: null },
    })
  })

  test('keeps a complainant who cannot be reached any more, and a seller whose name is known', () => {
    const more = { ...row, name: 'Wilma de Vries', sellerName: 'SPEELHOEK ' }
    expect(accept(readHistoryRow(more, known))).toMatchObject({
      complainant: { name: 'Wilma de Vries', telephone: null },
      matter: { sellerId: 'seller', sellerName: 'SPEELHOEK' },
    })
    expect(accept(readHistoryRow({ ...row, sellerName: 'Twee' }, known)).matter.sellerId).toBeNull()
  })

  test.each<[string, object, string[]]>([
    [
      'nothing',
      { externalId: '', receivedOn: '', category: '' },
      ['externalId required', 'receivedOn required', 'category required'],
    ],
    ['the year 0', { receivedOn: '00-00-0000' }, ['receivedOn not-a-day']],
    ['a year long past', { receivedOn: '0001-01-01' }, ['receivedOn day-out-of-range']],
    ['a year to come', { receivedOn: '2999-12-31' }, ['receivedOn day-out-of-range']],
    ['tomorrow', { receivedOn: '24-11-2026' }, ['receivedOn day-out-of-range']],
    ['settled before it was received', { settledOn: '28-02-2024' }, ['settledOn day-out-of-range']],
    ['an unknown category', { category: 'XYZ' }, ['category unknown']],
    ['another channel', { channel: 'postduif' }, ['channel not-one-of']],
    [
      'unreadable text',
      { description: 'a\u0000b', subject: '\ud800' },
      ['subject unreadable-text', 'description unreadable-text'],
    ],
    ['a text without end', { description: 'x'.repeat(50_001) }, ['description too-long']],
    [
      'half an address',
      { name: 'Jan', town: 'Ede' },
      ['street required', 'houseNumber required', 'postcode required'],
    ],
  ])('with %s is rejected with all its faults', (_, change, faults) => {
    expect(faultsOf(readHistoryRow({ ...row, ...change }, known))).toEqual(faults)
  })
})

describe('a row of an open complaint', () => {
  const row = {
    externalId: '2026-0311',
    receivedAt: '20-11-2026 09:40',
    category: 'lev-01',
    description: 'Nog niets ontvangen.',
    name: 'Wilma de Vries',
    telephone: '06 12345678',
  }

  test('KM-20 keeps the moment of receipt, KP-13 who received it and KM-14 whose work it is', () => {
    const named = {
      ...row,
      handler: 'Sander@waarborg.example',
      receiver: 'sander@waarborg.example',
      checked: 'ja',
    }
    const read = accept(readOpenRow(named, known))
    expect(read.receivedAt.toString()).toBe('2026-11-20T08:40:00Z')
    expect(read).toMatchObject({
      handlerId: 'sander',
      receiverId: 'sander',
      checked: true,
      severity: 'NORMAL',
    })
  })

  test.each<[string, object, string[]]>([
    ['nobody who can be reached', { telephone: '' }, [' unreachable']],
    ['somebody who hides', { name: 'Anoniem' }, ['name anonymous']],
    ['a receipt to come', { receivedAt: '24-11-2026' }, ['receivedAt in-the-future']],
    ['a receipt of long ago', { receivedAt: '24-11-2006' }, ['receivedAt before']],
    ['a handler nobody knows', { handler: 'Piet' }, ['handler unknown']],
    ['a handler who could be two', { handler: 'Jan Jansen' }, ['handler ambiguous']],
    ['a tick that is none', { checked: 'misschien' }, ['checked not-yes-or-no']],
    ['nothing told', { description: ' ', category: '' }, ['category required', 'description required']],
  ])('with %s is rejected', (_, change, faults) => {
    expect(faultsOf(readOpenRow({ ...row, ...change }, known))).toEqual(faults)
  })
})

describe('a row of a seller', () => {
  test.each<[string, object, string, string, string]>([
    ['a number that lost its zero', { registerNumber: '1948273' }, 'KVK', '01948273', 'NL'],
    ['a label', { registerNumber: 'KvK 12345678' }, 'KVK', '12345678', 'NL'],
    ['dots', { registerNumber: '0765.432.146' }, 'KBO', '0765432146', 'BE'],
    ['a Belgian VAT number', { registerNumber: 'BE 0765.432.146', country: 'NL' }, 'KBO', '0765432146', 'NL'],
    ['its register', { registerNumber: '765432146', register: 'kbo' }, 'KBO', '0765432146', 'BE'],
  ])('D-15 is read with %s', (_, change, register, registerNumber, country) => {
    const read = accept(readSellerRow({ name: 'Speelhoek', ...change }, known))
    expect(read).toMatchObject({ register, registerNumber, country, name: 'Speelhoek', traderName: null })
    expect(read.openedOn.toString()).toBe('2026-11-23')
  })

  test('is rejected with all its faults', () => {
    const row = { name: '', registerNumber: '123', country: 'FR', openedOn: '2999-01-01' }
    expect(faultsOf(readSellerRow(row, known))).toEqual([
      'registerNumber invalid-form',
      'name required',
      'country not-one-of',
      'openedOn day-out-of-range',
    ])
  })
})

describe('a row of an order', () => {
  const row = { number: '#BO 40318', orderedOn: '1 nov 2026', amount: '1.249,50', sellerName: 'Speelhoek' }

  test('KM-19 is read with its number, day, seller and amount', () => {
    expect(accept(readOrderRow(row, known))).toMatchObject({
      number: 'BO40318',
      sellerId: 'seller',
      amountInCents: 124_950,
      currency: 'EUR',
    })
    expect(accept(readOrderRow({ ...row, amount: '' }, known)).currency).toBeNull()
  })

  test('KM-19 is rejected with all its faults', () => {
    const bad = { number: '', orderedOn: '31-02-2026', amount: 'veel', currency: 'peso', customerEmail: 'x' }
    expect(faultsOf(readOrderRow(bad, known))).toEqual([
      'number required',
      'orderedOn not-a-day',
      'customerEmail invalid-form',
      'amount not-an-amount',
      'currency not-one-of',
    ])
  })
})

describe('a row of a violation', () => {
  const row = {
    externalId: 'V-17',
    registerNumber: 'KvK 1234.5678',
    name: ' SPEELHOEK ',
    policyCategory: 'Fraude',
    deedOn: '28-05-2026',
    bookedOn: '1 juni 2026',
    points: ' 20 ',
    facts: 'Codes van pakketten die nooit zijn aangeboden.',
  }

  test('BP-8 D-15 is read with its account, its days and its points, of the account alone unless it says more', () => {
    const read = accept(readViolationRow(row, known))
    expect(read).toMatchObject({
      externalId: 'V-17',
      sellerId: 'seller',
      traderId: 'trader',
      categoryId: 'fraud',
      policyCategory: 'FRAUDE',
      points: 20,
      reach: 'ACCOUNT',
    })
    expect([read.deedOn, read.bookedOn].map(String)).toEqual(['2026-05-28', '2026-06-01'])
    expect(accept(readViolationRow({ ...row, reach: 'register_number' }, known)).reach).toBe(
      'REGISTER_NUMBER',
    )
  })

  test.each<[string, object, string[]]>([
    [
      'nothing',
      {
        externalId: '',
        registerNumber: '',
        name: '',
        policyCategory: '',
        deedOn: '',
        bookedOn: '',
        points: '',
        facts: '',
      },
      [
        'externalId required',
        'registerNumber required',
        'name required',
        'policyCategory required',
        'deedOn required',
        'bookedOn required',
        'points required',
        'facts required',
      ],
    ],
    ['an account nobody knows', { name: 'Niemand' }, ['name unknown']],
    ['an account of another number', { registerNumber: '87654321' }, ['name unknown']],
    ['an account that could be two', { name: 'Twee' }, ['name ambiguous-account']],
    ['a trader from before the policy', { name: 'Oud' }, ['registerNumber before-the-policy']],
    ['a category nobody knows', { policyCategory: 'XYZ' }, ['policyCategory unknown']],
    ['a category that is retired', { policyCategory: 'vervallen' }, ['policyCategory category-retired']],
    ['points below nothing', { points: '-1' }, ['points not-whole-points']],
    ['half a point', { points: '1.5' }, ['points not-whole-points']],
    ['half a point in Dutch', { points: '1,5' }, ['points not-whole-points']],
    ['2³¹ points', { points: '2147483648' }, ['points points-out-of-range']],
    ['points without end', { points: '9'.repeat(400) }, ['points points-out-of-range']],
    ['more than an account begins with', { points: '101' }, ['points points-out-of-range']],
    ['a deed after its booking', { deedOn: '02-06-2026' }, ['deedOn deed-after-booking']],
    ['a booking to come', { bookedOn: '24-11-2026' }, ['bookedOn day-out-of-range']],
    ['a deed before the account', { deedOn: '05-01-2025' }, ['deedOn not-there-on-the-day']],
    [
      'a reach beyond the terms',
      { policyCategory: 'servicenormen', reach: 'REGISTER_NUMBER_AND_RELATED' },
      ['reach reach-too-wide'],
    ],
    ['another reach', { reach: 'alles' }, ['reach not-one-of']],
    [
      'several faults',
      { name: 'Niemand', policyCategory: 'XYZ', points: 'x', deedOn: '31-02-2026' },
      ['name unknown', 'policyCategory unknown', 'deedOn not-a-day', 'points not-whole-points'],
    ],
  ])('BP-1 D-14 KM-19 with %s is rejected', (_, change, faults) => {
    expect(faultsOf(readViolationRow({ ...row, ...change }, known))).toEqual(faults)
  })
})

import { expect, test } from 'vitest'
import { sellerFilter, sellerListIn } from './seller-list-address.js'

test.each([
  [{ points: '0' }, { pointsAtLeast: 0, pointsAtMost: 0 }],
  [{ points: '26-50' }, { pointsAtLeast: 26, pointsAtMost: 50 }],
  [{ points: '100' }, { pointsAtLeast: 100, pointsAtMost: null }],
  [{ points: 'weg', account: 'CLOSED,nergens' }, { accountStates: ['CLOSED'] }],
])('BP-6 the address %j asks for the sellers %j', (address, filter) => {
  expect(sellerFilter(sellerListIn(address))).toEqual(filter)
})

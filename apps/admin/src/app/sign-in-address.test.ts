import { expect, test } from 'vitest'
import { signInAddressIn } from './sign-in-address.js'

test('after signing in one goes back to an address of our own', () => {
  expect(signInAddressIn({ return: '/complaints?state=received', expired: 'true' })).toEqual({
    return: '/complaints?state=received',
    expired: true,
  })
})

test.each([
  'https://elsewhere.example',
  '//elsewhere.example',
  '/\\elsewhere.example',
  'javascript:alert(1)',
  '/sign-in',
])('and never to %s', (back) => {
  expect(signInAddressIn({ return: back }).return).toBeUndefined()
})

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
  '/welcome?x=1',
  '/second-factor',
])('and never to %s', (back) => {
  expect(signInAddressIn({ return: back }).return).toBeUndefined()
})

test('a page of the office whose name begins alike is one to come back to', () => {
  expect(signInAddressIn({ return: '/resets' }).return).toBe('/resets')
})

test('why somebody is here is read from the address, and nothing else than what is known', () => {
  expect(signInAddressIn({ openid: 'refused', changed: 'true' })).toMatchObject({
    openid: 'refused',
    changed: true,
  })
  expect(signInAddressIn({ openid: '<b>', changed: 'x' })).toMatchObject({
    openid: undefined,
    changed: undefined,
  })
})

import { expect, it } from 'vitest'
import { rangesOf, readAddressRange } from './address-ranges.js'

it.each([
  ['192.0.2.7', '192.0.2.7/32'],
  [' 192.0.2.0/24 ', '192.0.2.0/24'],
  ['2001:DB8::/32', '2001:db8::/32'],
  ['::1', '::1/128'],
  ['192.0.2.0/33', null],
  ['192.0.2.0/', null],
  ['192.0.2.0/24/8', null],
  ['2001:db8::/129', null],
  ['fe80::1%eth0', null],
  ['example.com', null],
  ['', null],
])('%j is read as %j', (raw, range) => {
  expect(readAddressRange(raw)).toBe(range)
})

it.each([
  ['192.0.2.255', true],
  ['192.0.3.0', false],
  ['::ffff:192.0.2.9', true],
  ['2001:db8:1::9', true],
  ['2001:db9::', false],
  ['', false],
  ['somebody', false],
])('%j is within: %s', (address, within) => {
  expect(rangesOf(['192.0.2.0/24', '2001:db8::/32'])(address)).toBe(within)
})

it('every address is within no ranges at all', () => {
  expect(rangesOf([])('203.0.113.9')).toBe(true)
})

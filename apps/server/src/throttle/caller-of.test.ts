import { expect, it } from 'vitest'
import { callerOf } from './caller-of.js'

it.each([
  ['192.0.2.7', '192.0.2.7'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['::FFFF:192.0.2.7', '192.0.2.7'],
  ['2001:db8:0:12:1:2:3:4', '2001:db8:0:12::/64'],
  ['2001:0DB8:0000:0012::9', '2001:db8:0:12::/64'],
  ['2001:db8::12:1:2:3:4', '2001:db8:0:12::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['', ''],
])('%s counts as %s', (address, caller) => {
  expect(callerOf(address)).toBe(caller)
})

it('two networks of IPv6 are two callers', () => {
  expect(callerOf('2001:db8:0:12::1')).not.toBe(callerOf('2001:db8:0:13::1'))
})

import { BlockList, isIP } from 'node:net'

const WIDTH = { 4: 32, 6: 128 } as const

/** One address, or a range as `192.0.2.0/24`, in one form; null when it is neither. */
export function readAddressRange(raw: string): string | null {
  const [address = '', bits, ...more] = raw.trim().split('/')
  const family = isIP(address)
  if (family === 0 || more.length > 0 || address.includes('%')) return null
  const width = WIDTH[family as 4 | 6]
  if (bits === undefined) return `${address.toLowerCase()}/${width}`
  return /^\d{1,3}$/.test(bits) && Number(bits) <= width ? `${address.toLowerCase()}/${Number(bits)}` : null
}

/**
 * Whether an address is within ranges that were read before; every address is when there are none. One of IPv4 that
 * came by IPv6 is the one of IPv4.
 */
export function rangesOf(ranges: readonly string[]): (address: string) => boolean {
  if (ranges.length === 0) return () => true
  const list = new BlockList()
  for (const range of ranges) {
    const [address = '', bits] = range.split('/')
    list.addSubnet(address, Number(bits), isIP(address) === 6 ? 'ipv6' : 'ipv4')
  }
  return (given) => {
    const address = given.replace(/^::ffff:(?=\d+\.)/i, '')
    const family = isIP(address)
    return family !== 0 && list.check(address, family === 6 ? 'ipv6' : 'ipv4')
  }
}

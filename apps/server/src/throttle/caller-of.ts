import { isIPv6 } from 'node:net'

/**
 * Who is counted as one caller: an address of IPv4, or the /64 of one of IPv6, since whoever has one address of such a
 * network has them all.
 */
export function callerOf(address: string): string {
  const [plain = ''] = address.toLowerCase().split('%')
  const embedded = /^::(?:ffff:)?(\d+(?:\.\d+){3})$/.exec(plain)?.[1]
  if (embedded !== undefined) return embedded
  return isIPv6(plain) ? `${groupsOf(plain).slice(0, 4).join(':')}::/64` : plain
}

/** The eight groups of an address, without the zeros before them. */
function groupsOf(address: string): string[] {
  const [before = '', after] = address.split('::')
  const first = before.split(':').filter(Boolean)
  const last = (after ?? '').split(':').filter(Boolean)
  const between = after === undefined ? 0 : 8 - first.length - last.length
  return [...first, ...Array<string>(Math.max(0, between)).fill('0'), ...last].map((group) =>
    group.replace(/^0+(?=.)/, ''),
  )
}

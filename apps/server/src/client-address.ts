import type { IncomingMessage } from 'node:http'
import { isIP, isIPv4 } from 'node:net'
import proxyAddress from '@fastify/proxy-addr'

/** Where a request comes from: the connection's other end, or whom a trusted proxy names there. */
export type AddressOf = (request: IncomingMessage) => string

/**
 * Reads `X-Forwarded-For` from the right as far as it was written by proxies that are ours; what anybody else writes in
 * it, or in any other header, changes nothing.
 * @param trusted addresses and ranges; with none, the connection's other end is all that counts
 */
export function readAddresses(trusted: readonly string[]): AddressOf {
  const isOurs = proxyAddress.compile([...trusted])
  return (request) =>
    trusted.length === 0 ? (request.socket.remoteAddress ?? '') : proxyAddress(request, isOurs)
}

/** Whether a setting names an address or a range: `192.0.2.7`, `10.0.0.0/8`, `2001:db8::/32`. */
export function isAddressOrRange(text: string): boolean {
  const [address = '', bits, ...rest] = text.split('/')
  const longest = isIPv4(address) ? 32 : isIP(address) === 6 ? 128 : -1
  if (longest < 0 || rest.length > 0) return false
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) >= 1 && Number(bits) <= longest)
}

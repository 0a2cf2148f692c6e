import type { Temporal } from 'temporal-polyfill'
import type { SellerId } from '../foundation/index.js'
import { balance } from './balance.js'
import { firstBroken } from './chain-entries.js'
import type { ChainedEntry, Digest } from './chained-entry.js'

/** What the office says an account has: to be checked by anybody who has its public key, without the office. */
export interface BalanceCertificate {
  readonly sellerId: SellerId
  readonly on: Temporal.PlainDate
  readonly knownAt: Temporal.Instant
  /** What is shown; `null` when the account was not open yet. */
  readonly points: number | null
  /** The whole chain of the trader until then. */
  readonly chain: readonly ChainedEntry[]
}

export interface SignedCertificate extends BalanceCertificate {
  readonly signature: string
}

/** Signs the hash that stands for all that the certificate says. */
export type Sign = (digest: string) => string

export type CertificateFault = 'chain-broken' | 'signature-wrong' | 'balance-wrong'

export function certifyBalance(
  certificate: Omit<BalanceCertificate, 'points'>,
  digest: Digest,
  sign: Sign,
): SignedCertificate {
  const whole = { ...certificate, points: pointsOf(certificate) }
  return { ...whole, signature: sign(digestOf(whole, digest)) }
}

/** What is wrong with a certificate, from what stands in it alone; none when it is as it was signed. */
export function faultsOfCertificate(
  { signature, ...certificate }: SignedCertificate,
  digest: Digest,
  isSigned: (digest: string, signature: string) => boolean,
): readonly CertificateFault[] {
  const faults: CertificateFault[] = []
  if (firstBroken(certificate.chain, digest) !== null) faults.push('chain-broken')
  if (!isSigned(digestOf(certificate, digest), signature)) faults.push('signature-wrong')
  if (pointsOf(certificate) !== certificate.points) faults.push('balance-wrong')
  return faults
}

function pointsOf({ chain, sellerId, on, knownAt }: Omit<BalanceCertificate, 'points'>): number | null {
  const own = chain.map(({ entry }) => entry).filter((entry) => entry.sellerId === sellerId)
  return balance(own, { on, knownAt })?.shown ?? null
}

function digestOf({ chain, ...said }: BalanceCertificate, digest: Digest): string {
  const last = chain.at(-1)
  return digest(last?.hash ?? '', { ...said, entries: chain.length })
}

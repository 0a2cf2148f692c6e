import type { KeyObject } from 'node:crypto'
import type { SellerId, TraderId } from '@waarborg/domain/foundation'
import { certifyBalance, type SignedCertificate } from '@waarborg/domain/policy-points'
import { Temporal } from 'temporal-polyfill'
import type { Ask } from '../../database/reads.js'
import { ledgerDigest } from '../ledger-digest.js'
import { readTraderPoints } from '../points.store.js'
import { signDigest } from './certificate-key.js'

interface Certified {
  readonly sellerId: SellerId
  readonly on: Temporal.PlainDate
  readonly at: Temporal.Instant
  readonly signingKey: KeyObject
}

/** The signed balance of an account on a day, by all that is known now; null when there is no such account. */
export async function certify(
  ask: Ask,
  { sellerId, on, at, signingKey }: Certified,
): Promise<SignedCertificate | null> {
  const [seller] = await ask<{ traderId: TraderId }>(
    'select trader_id as "traderId" from seller where id = $1',
    [sellerId],
  )
  if (seller === undefined) return null
  const { chains } = await readTraderPoints(ask, seller.traderId)
  const chain = chains.get(seller.traderId) ?? []
  const knownAt = Temporal.Instant.fromEpochMilliseconds(at.epochMilliseconds)
  return certifyBalance({ sellerId, on, knownAt, chain }, ledgerDigest, signDigest(signingKey))
}

import { accepted, type Result, refused, together } from '@waarborg/domain/foundation'
import { parsePartnerKey } from '@waarborg/domain/partner-keys'
import type { Temporal } from 'temporal-polyfill'
import type { EntityManager } from 'typeorm'
import { readAddressRange } from '../../access/index.js'
import type { RequestContext } from '../../graph/context.js'
import { decodeId } from '../../graph/ids.js'
import { type ScopeName, scopeNamed } from '../partner-key.enums.js'
import type { KeyRefusal } from './key-refusal.js'
import { sellersAmong, type Terms } from './partner-key.store.js'

const MOST_ADDRESSES = 50

export interface RawTerms {
  readonly name: string
  readonly scopes: readonly ScopeName[]
  readonly sellerIds: readonly string[]
  readonly expiresAt?: Temporal.Instant | null
  readonly addresses?: readonly string[] | null
}

/** What somebody decides about a key, or all that is wrong with it. */
export async function readTerms(
  manager: EntityManager,
  raw: RawTerms,
  context: RequestContext,
): Promise<Result<Terms, KeyRefusal>> {
  const ids = raw.sellerIds.map((id) => decodeId('seller', id))
  const read = together({
    terms: parsePartnerKey(
      {
        name: raw.name,
        scopes: raw.scopes.map(scopeNamed),
        sellerIds: await sellersAmong(manager, ids, context),
        expiresAt: raw.expiresAt,
      },
      context.at,
    ),
    addresses: readAddresses(raw.addresses ?? []),
  })
  return read.ok ? accepted({ ...read.value.terms, addresses: read.value.addresses }) : read
}

function readAddresses(raw: readonly string[]): Result<readonly string[], KeyRefusal> {
  if (raw.length > MOST_ADDRESSES)
    return refused({ kind: 'too-many', path: ['addresses'], maximum: MOST_ADDRESSES })
  const ranges = raw.map(readAddressRange)
  const wrong = ranges.indexOf(null)
  return wrong < 0
    ? accepted([...new Set(ranges.filter((range) => range !== null))])
    : refused({ kind: 'no-address-range', path: ['addresses', wrong] })
}

/** The terms as the journal keeps them: ids, scopes and moments, no names. */
export const factsOf = ({ scopes, sellerIds, addresses, expiresAt }: Terms): object => ({
  scopes,
  sellerIds,
  addresses: addresses.length,
  expiresAt: expiresAt.toString({ smallestUnit: 'millisecond' }),
})

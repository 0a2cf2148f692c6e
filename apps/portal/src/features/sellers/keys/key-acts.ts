import {
  type CreatePartnerKeyInput,
  MakeSellerKeyDocument,
  RevokeSellerKeyDocument,
  RotateSellerKeyDocument,
  type SellerKeyFactsFragment,
} from '@waarborg/schema/seller-pages'
import type { UiLocale } from '@waarborg/ui'
import { call, type Failure } from '../../../graph/call.js'

export type SellerKey = SellerKeyFactsFragment

interface Fault {
  readonly path: readonly string[]
  readonly message: string
}

/** What came of an act on a key; the secret is there once, where one was made. */
export type KeyAnswer =
  | { readonly kind: 'done'; readonly key: SellerKey; readonly secret: string | null }
  | { readonly kind: 'refused'; readonly faults: readonly Fault[] }
  | { readonly kind: 'failed'; readonly failure: Failure }

interface Payload {
  readonly partnerKey?: SellerKey | null
  readonly secret?: string | null
  readonly userErrors: readonly Fault[]
}

/** The old secret goes on working so long, to change over. */
const OVERLAP_IN_HOURS = 24

export async function makeKey(input: CreatePartnerKeyInput, locale: UiLocale): Promise<KeyAnswer> {
  const answer = await call(MakeSellerKeyDocument, { input }, { locale, as: 'seller' })
  return answer.kind === 'failed' ? answer : read(answer.data.createPartnerKey)
}

export async function rotateKey({ id, version }: SellerKey, locale: UiLocale): Promise<KeyAnswer> {
  const input = { keyId: id, expectedVersion: version, overlapInHours: OVERLAP_IN_HOURS }
  const answer = await call(RotateSellerKeyDocument, { input }, { locale, as: 'seller' })
  return answer.kind === 'failed' ? answer : read(answer.data.rotatePartnerKey)
}

export async function revokeKey({ id }: SellerKey, locale: UiLocale): Promise<KeyAnswer> {
  const answer = await call(RevokeSellerKeyDocument, { input: { keyId: id } }, { locale, as: 'seller' })
  return answer.kind === 'failed' ? answer : read(answer.data.revokePartnerKey)
}

function read({ partnerKey, secret = null, userErrors }: Payload): KeyAnswer {
  return partnerKey ? { kind: 'done', key: partnerKey, secret } : { kind: 'refused', faults: userErrors }
}

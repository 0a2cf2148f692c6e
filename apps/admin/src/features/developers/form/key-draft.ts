import type {
  CreatePartnerKeyInput,
  KeySellersQuery,
  PartnerKeyFactsFragment,
  PartnerKeyScope,
} from '@waarborg/schema'
import { epochMilliseconds } from '@waarborg/ui'
import { officeMoment, officeTime, plusDays } from '../../../format/office-time.js'

export type KeySeller = KeySellersQuery['keySellers'][number]

/** A key as somebody fills it in. */
export interface KeyDraft {
  readonly name: string
  readonly scopes: readonly PartnerKeyScope[]
  readonly sellers: readonly KeySeller[]
  /** The last day on which it works. */
  readonly expiresOn: string
  /** One a line. */
  readonly addresses: string
}

const DAYS_OF_A_YEAR = 365

export const emptyDraft = (today: string): KeyDraft => ({
  name: '',
  scopes: [],
  sellers: [],
  expiresOn: plusDays(today, DAYS_OF_A_YEAR),
  addresses: '',
})

export const draftOf = (key: PartnerKeyFactsFragment): KeyDraft => ({
  name: key.name,
  scopes: key.scopes,
  sellers: key.sellers,
  expiresOn: officeTime(epochMilliseconds(key.expiresAt) - 1).on,
  addresses: key.addresses.join('\n'),
})

/** What is asked of the server; a day lasts until the next one begins. */
export const termsOf = ({
  name,
  scopes,
  sellers,
  expiresOn,
  addresses,
}: KeyDraft): CreatePartnerKeyInput => ({
  name,
  scopes: [...scopes],
  sellerIds: sellers.map(({ id }) => id),
  expiresAt: officeMoment(plusDays(expiresOn, 1), '00:00'),
  addresses: addresses
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== ''),
})

/** What the form shows, by the names under which the server refuses it. */
export const shownFields = ['name', 'scopes', 'sellerIds', 'expiresAt', 'addresses'] as const
